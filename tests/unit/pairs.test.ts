import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { compareQuantities } from '#check/languages/amounts/comparison.ts'
import { differentNumbers } from '#check/languages/numbers.ts'
import { readers } from '#check/languages/readers.ts'

const folder = resolve(import.meta.dirname, '../fixtures/pairs')

const pair = z.strictObject({
  ja: z.string(),
  en: z.string(),
  /** The slip in the translation; without it, the pair is right. */
  planted: z.string().optional(),
  /** What the slip is told as: an error, or at least a warning. */
  told: z.enum(['error', 'warning']).optional(),
  /** What is still told wrongly: mended sooner or later, and then deleted. */
  open: z.enum(['false alarm', 'silent', 'only a warning']).optional(),
  /** Why a slip is not told and need not be: only a person can see it. */
  missed: z.string().optional(),
})

const kinds = readdirSync(folder).map((file) => ({
  kind: file.replace('.yaml', ''),
  pairs: z.array(pair).parse(parse(readFileSync(`${folder}/${file}`, 'utf8'))),
}))
const all = kinds.flatMap(({ pairs }) => pairs)
const planted = all.filter((one) => one.planted)

/** What is told wrongly of a pair. */
const faultOf = ({ ja, en, told }: z.infer<typeof pair>) => {
  const kinds = differentNumbers(ja, en, 'en').map(({ kind }) => kind)
  if (!told) return kinds.length ? 'false alarm' : undefined
  if (!kinds.length) return 'silent'
  return told === 'warning' || kinds.includes('different-numbers') ? undefined : 'only a warning'
}

describe.each(kinds)('sentences of reports and their translations: $kind', ({ pairs }) => {
  it.each(pairs)('$ja | $en', (one) => {
    expect(faultOf(one)).toBe(one.open ?? (one.missed && 'silent'))
  })
})

describe('the pairs', () => {
  it('are many, and most of them right', () => {
    expect(all.length).toBeGreaterThanOrEqual(300)
    expect(planted.length / all.length).toBeLessThan(0.45)
    expect(new Set(all.map(({ ja, en }) => `${ja}\n${en}`)).size).toBe(all.length)
  })

  it('are told alike, whichever language is the original', () => {
    const told = (from: 'ja' | 'en', to: 'ja' | 'en') => (one: z.infer<typeof pair>) => {
      const found = compareQuantities(readers[from]!(one[from]), readers[to]!(one[to]))
      return [found.onlyInOne.length + found.onlyInOther.length > 0, found.otherwise.length > 0]
    }
    expect(all.map(told('en', 'ja'))).toEqual(all.map(told('ja', 'en')))
  })

  it('say what is planted and how it is told', () => {
    expect(all.filter((one) => Boolean(one.planted) !== Boolean(one.told))).toEqual([])
    expect(all.filter((one) => one.missed && (one.open || !one.planted))).toEqual([])
  })

  it('hold at least 98 % of what is planted as found, or to be found', () => {
    expect(planted.filter(({ missed }) => missed).length / planted.length).toBeLessThanOrEqual(0.02)
  })
})
