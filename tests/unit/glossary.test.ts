import { describe, expect, it } from 'vitest'
import { checkContent } from '#check/check.ts'
import { buildReport } from '#report/build.ts'
import { termsIn } from '#report/glossary.ts'
import { checkedWith, kitchenSink } from './fixtures.ts'

const glossary = ['TAF', 'SDGs', 'C&A', 'アスク'].map((term) => ({ term, means: `what ${term} is` }))
const found = (...words: readonly (string | undefined)[]) => termsIn(glossary, words).map(({ term }) => term)

describe('terms', () => {
  it.each([
    ['海外組織との連携（TAF事業など）', ['TAF']],
    ['アスク和田氏とTAF', ['TAF', 'アスク']],
    ['STAFF, TAFs, taf and SDGsx', []],
    ['SDGsジャパン', ['SDGs']],
    ['with C&A', ['C&A']],
  ])('of %s', (words, terms) => expect(found(words)).toEqual(terms))

  it('are found in any of several words', () => expect(found(undefined, '', 'TAF')).toEqual(['TAF']))
})

describe('a report', () => {
  const { source } = checkContent(kitchenSink)
  const reportIn = (locale: 'ja' | 'en') => buildReport(source, '2023', locale).report

  it('explains the words that stand in an activity, in its language', () => {
    expect(reportIn('ja')?.activities.map(({ terms }) => terms)).toEqual([
      [{ term: '第二次提言', means: '公共調達についての提言' }],
      [],
    ])
    expect(reportIn('en')?.activities[0]?.terms.map(({ term }) => term)).toEqual(['Second Recommendations'])
  })

  it('explains on pages of areas and goals what they show, and lists all that it explains', () => {
    const terms =
      'names: []\nglossary:\n  ja: { 獨協大学: 埼玉県の大学, 合宿: 泊まる行事, NPO: 非営利の団体 }\n'
    const { source: other } = checkedWith({ 'terms.yaml': terms })
    const report = buildReport(other, '2023', 'ja').report
    const named = (things: readonly { readonly terms: readonly { readonly term: string }[] }[] = []) =>
      things.map((thing) => thing.terms.map(({ term }) => term))
    expect(named(report?.areas)).toEqual([[], ['獨協大学']])
    expect(named(report?.goals)).toEqual([[], ['獨協大学']])
    expect(named(report?.activities)).toEqual([['合宿'], ['獨協大学', '合宿']])
    expect(report?.terms.map(({ term }) => term)).toEqual(['獨協大学', '合宿'])
    expect(buildReport(other, '2023', 'en').report?.terms).toEqual([])
  })
})
