import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { original } from '#i18n/locales.ts'
import { settings } from '#i18n/settings.ts'
import type { Activity, Report } from '#report/model.ts'

// Otherwise what is no ASCII is left out.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true })

/** A reference as CSL-JSON: what is not known is left out, and no person is named. */
export type Reference = {
  readonly id: string
  readonly issued?: ReturnType<typeof dated>
} & Readonly<Record<string, unknown>>

type Cited = {
  readonly report: Report
  /** The part that is cited; without it, the whole. */
  readonly activity?: Activity | undefined
  /** Its edition. */
  readonly version: string
  /** Its address; undefined as long as there is none for good. */
  readonly address: string | undefined
}

/** What a report or one of its activities is cited by. */
export const referenceOf = ({ report, activity, version, address }: Cited): Reference => {
  const { locale, year, publisher, published } = report
  const language = activity?.title.lang ?? locale
  return {
    id: [settings.id, year, ...(locale === original ? [] : [locale]), ...(activity ? [activity.id] : [])]
      .join('')
      .toLowerCase(),
    type: activity ? 'chapter' : 'report',
    title: activity ? `${activity.id} ${activity.title.text}` : report.title.text,
    ...(activity && { 'container-title': report.title.text }),
    author: [{ literal: publisher.text }],
    publisher: publisher.text,
    ...(published && { issued: dated(published) }),
    version,
    language,
    ...(address && { URL: address }),
  }
}

const dated = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] })

/** A reference in the formats that reference managers read, by their names. */
export const formatsOf = (reference: Reference): readonly (readonly [name: string, text: string])[] => [
  ['BibTeX', written(forTex(reference), 'bibtex')],
  ['RIS', written(reference, 'ris')],
  ['CSL-JSON', JSON.stringify([reference], null, 1)],
]

const written = (reference: Reference, format: 'bibtex' | 'ris') =>
  new Cite([reference], { generateGraph: false }).format(format).replace(/\n+$/, '')

/** BibTeX knows no edition of this kind and no day, and words may hold signs of its own. */
const forTex = ({ URL, version, issued, ...reference }: Reference): Reference => ({
  ...mapped(reference),
  ...(issued && { issued: { 'date-parts': issued['date-parts'].map((date) => date.slice(0, 2)) } }),
  id: reference.id,
  note: `Edition ${String(version)}`,
  ...(URL !== undefined && { URL }),
})

const mapped = (fields: object) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, escaped(value)]))

const escaped = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(escaped)
  if (typeof value === 'object' && value !== null) return mapped(value)
  return typeof value === 'string' ? value.replace(/[\\&%$#_{}~^]/g, inTex) : value
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\^{}',
}
const inTex = (sign: string) => commands[sign] ?? `\\${sign}`
