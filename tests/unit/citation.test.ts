import { parse, parseRIS } from 'biblatex-csl-converter'
import { describe, expect, it } from 'vitest'
import { formatsOf, referenceOf } from '#exports/citation.ts'
import { buildReport } from '#report/build.ts'
import { localeIds } from '#i18n/locales.ts'
import { checkContent } from '#check/check.ts'
import { kitchenSink } from './fixtures.ts'

const { source } = checkContent(kitchenSink)
const reports = localeIds.map((locale) => {
  const { report } = buildReport(source, '2023', locale)
  if (!report) throw new Error('no report')
  return report
})

const address = 'https://report.example.org/2023/'
type Entry = { readonly bib_type: string; readonly fields: Readonly<Record<string, unknown>> }
/** The words of a field as its parser tells them: a text, or pieces of text. */
const plain = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(plain).join('')
  if (typeof value !== 'object' || value === null) return ''
  // This reader takes the name of an organisation in an RIS file for somebody’s.
  if ('given' in value && 'family' in value) return `${plain(value.given)} ${plain(value.family)}`
  return 'text' in value ? plain(value.text) : Object.values(value).map(plain).join('')
}
const fieldsOf = ({ entries }: { entries: object }) => {
  const [entry] = Object.values(entries) as Entry[]
  if (!entry) throw new Error('no entry')
  return {
    type: entry.bib_type,
    ...Object.fromEntries(Object.entries(entry.fields).map(([name, value]) => [name, plain(value)])),
  } as Readonly<Record<string, string>>
}

describe.each(reports.map((report) => ({ report, locale: report.locale })))(
  'a citation ($locale)',
  ({ report }) => {
    const [activity] = report.activities
    const cited = [
      { name: 'the report', of: undefined, title: report.title.text },
      { name: 'an activity', of: activity, title: `${activity!.id} ${activity!.title.text}` },
    ]

    it.each(cited)('of $name is read back by a parser of others', ({ of, title }) => {
      const published = { ...report, published: '2024-06-10' }
      const reference = referenceOf({ report: published, activity: of, version: '1a2b3c4d', address })
      const formats = Object.fromEntries(formatsOf(reference))
      const { warnings, errors, ...parsed } = parse(formats['BibTeX'] ?? '')
      expect([...warnings, ...errors]).toEqual([])
      const bibtex = fieldsOf(parsed)
      const ris = fieldsOf(parseRIS(formats['RIS'] ?? ''))
      for (const read of [bibtex, ris]) {
        expect(read['title']).toBe(title)
        expect(read['author']).toBe(report.publisher.text)
        expect(read['url']).toBe(address)
        expect(read['date']).toMatch(/^2024(-06)?/)
      }
      expect(bibtex['note']).toBe('Edition 1a2b3c4d')
      if (of)
        expect([bibtex['booktitle'], ris['journaltitle']]).toEqual([report.title.text, report.title.text])
      const [csl] = JSON.parse(formats['CSL-JSON'] ?? '') as Readonly<Record<string, unknown>>[]
      expect(csl).toMatchObject({
        title,
        publisher: report.publisher.text,
        issued: { 'date-parts': [[2024, 6, 10]] },
        version: '1a2b3c4d',
        URL: address,
      })
    })
  },
)

describe('a citation', () => {
  const [report] = reports
  if (!report) throw new Error('no report')

  it('names no date and no address that there is none of', () => {
    const formats = formatsOf(
      referenceOf({ report: { ...report, published: undefined }, version: '1a2b3c4d', address: undefined }),
    )
    for (const [, text] of formats)
      expect(text).not.toMatch(/https?:|\b20\d\d-|issued|accessed|^\s*year|^(PY|DA|UR) /im)
  })

  it('keeps signs that TeX would take for its own', () => {
    const words = '50% & “#1” {a_b} $5 \\ ~ ^'
    const title = { text: words, lang: undefined }
    const publisher = { text: 'A & B 50%', lang: undefined }
    const [[, bibtex = ''] = []] = formatsOf(
      referenceOf({ report: { ...report, title, publisher }, version: 'x', address }),
    )
    const read = fieldsOf(parse(bibtex))
    expect(read['title']).toBe(words)
    expect(read['author']).toBe('A & B 50%')
  })
})
