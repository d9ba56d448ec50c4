import { languageName } from '#i18n/format.ts'
import { isJapanese, localeIds, ofOriginal, original, translationIds, type Locale } from '#i18n/locales.ts'
import { terms as schema, type Terms } from '#schema/terms.ts'
import { type ProblemKind as DecodeProblem, decode } from '#source/decode.ts'
import { type Finding, type Row, error, warning } from '#source/finding.ts'
import type { Found } from '#source/found.ts'
import type { Passage } from '#source/passages.ts'
import { type ProblemKind as YamlProblem, readYaml, type Yaml } from '#source/yaml.ts'
import { type ProblemKind as CharactersProblem, problemsOfCharacters, replaced } from './characters.ts'
import { plainlySpelled, spelled, squeezed } from './spelling.ts'
import { marksIn, type ProblemKind as UnwrittenProblem } from './unwritten.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'wrong-term': error(
    'summary: A visit to Kurobe City with Dokkyo Univ.',
    ({ found, right }) => `「${found}」は「${right}」と書きます（content/terms.yaml）。--fixでも直せます。`,
    ({ found, right }) => `Write “${right}”, not “${found}” (content/terms.yaml); --fix mends it.`,
  ),
  'repeated-term': warning(
    '- { ja: 獨協大学, en: Dokkyo Univ }',
    ({ name }) =>
      `「${name}」は、この用語集にもうあります。どちらかを消してください（それまで、どちらも使われません）。`,
    ({ name }) => `“${name}” stands in this list already. Delete one of the two; until then neither counts.`,
  ),
  'term-without-translation': warning(
    '- { ja: 黒部社協 }',
    ({ name, locale = '' }) =>
      `「${name}」に${languageName(locale, 'ja')}（${locale}:）がありません。書くまで、訳文がこの名を使っているか検査されません。`,
    ({ name, locale = '' }) =>
      `“${name}” has no ${languageName(locale, 'en')} (${locale}:). Until then no translation is held to it.`,
  ),
  'wrong-terms': error(
    '- ja: みんなネットワーク',
    ({ field }) =>
      `用語集の書き方が正しくありません（${field}）。ファイルの始めの説明にならって直してください。`,
    ({ field }) =>
      `The list of names is not as it should be (${field}). Follow the notes at the top of the file.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind =
  keyof typeof rows | DecodeProblem | YamlProblem | CharactersProblem | UnwrittenProblem

/** The project's list of names, beside the years. */
export const termsFile = 'terms.yaml'

/** Reads the list of names; without one, there are no rules for names. */
export const readTerms = (
  found: Found | undefined,
): { terms: Terms; findings: readonly Finding<ProblemKind>[]; text: string } => {
  const none = { terms: { names: [] }, text: '' }
  if (!found) return { ...none, findings: [] }
  const { text, findings } = decode(found)
  if (text === undefined) return { ...none, findings }
  const { yaml, findings: slips } = readYaml(termsFile, text, 0)
  if (!yaml) return { ...none, text, findings: [...findings, ...slips] }
  const { data, error } = schema.safeParse(yaml.data)
  const wrong = (error?.issues ?? []).map((issue): Finding<ProblemKind> => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
    return {
      kind: 'wrong-terms',
      file: termsFile,
      offset: yaml.offsetOf(path),
      detail: { field: path.join('.') },
    }
  })
  const open = marksIn(text).map((offset) => ({ kind: 'unwritten' as const, file: termsFile, offset }))
  const odd = [...wordsIn(yaml, text).flatMap(problemsOfCharacters), ...problemsOfEntries(data, yaml)]
  const names = (data ?? none.terms).names.filter((name, _, all) => isAlone(name, all))
  return {
    terms: { ...(data ?? none.terms), names },
    text,
    findings: [...findings, ...slips, ...wrong, ...odd, ...open],
  }
}

type Name = Terms['names'][number]

const firstOf = (name: Name, all: readonly Name[]): number =>
  all.findIndex((other) => ofOriginal(other) === ofOriginal(name))

const isAlone = (name: Name, all: readonly Name[]): boolean =>
  all.filter((other) => ofOriginal(other) === ofOriginal(name)).length === 1

/** Names that the list has twice, or without a translation. */
const problemsOfEntries = (terms: Terms | undefined, yaml: Yaml): readonly Finding<ProblemKind>[] =>
  (terms?.names ?? []).flatMap((name, index, all): readonly Finding<ProblemKind>[] => {
    const place = { file: termsFile, offset: yaml.offsetOf(['names', index]) }
    const detail = { name: ofOriginal(name) }
    if (firstOf(name, all) !== index) return [{ kind: 'repeated-term', ...place, detail }]
    return translationIds
      .filter((locale) => locale === translationIds[0] && name[locale] === undefined)
      .map((locale) => ({ kind: 'term-without-translation', ...place, detail: { ...detail, locale } }))
  })

/** The names and explanations of the list, but for what is written otherwise on purpose. */
const wordsIn = ({ scalars }: Yaml, text: string): readonly Passage[] =>
  scalars.flatMap(({ path, start, end }): readonly Passage[] => {
    if (path.includes('wrong') || path.includes('variants')) return []
    const raw = text.slice(start, end)
    const quoted = raw.startsWith("'") ? 'single' : raw.startsWith('"') ? 'double' : 'plain'
    const locale = localeIds.find((id) => path.includes(id)) ?? original
    return [{ file: termsFile, locale, path, offset: start, raw, quoted }]
  })

/** Names of a passage that the list writes otherwise. */
export const problemsOfTerms = (passage: Passage, { names }: Terms): readonly Finding<ProblemKind>[] => {
  const found = names.flatMap((name) => {
    const right = name[passage.locale]
    return right
      ? (name.wrong?.[passage.locale] ?? []).flatMap((wrong) => wrongPlaces(passage, wrong, right))
      : []
  })
  return found.map(({ index, wrong, right }) => replaced(passage, 'wrong-term', index, wrong, right))
}

/** Where the wrong name stands by itself, and not as a part of the right one, however that is set. */
const wrongPlaces = ({ raw, locale }: Passage, wrong: string, right: string) => {
  const wrongs = placesOf(raw, plainlySpelled(wrong)).filter(({ found, start }) =>
    standsAlone(raw, start, found, locale),
  )
  const rights = wrongs.length ? placesOf(raw, spelled(right, locale)) : []
  return wrongs
    .filter(({ start, end }) => !rights.some((place) => place.start <= start && end <= place.end))
    .map(({ found, start }) => ({ index: start, wrong: found, right }))
}

const placesOf = (raw: string, pattern: RegExp) =>
  [...raw.matchAll(pattern)].map(({ 0: found, index }) => ({
    found,
    start: index,
    end: index + found.length,
  }))

const standsAlone = (raw: string, index: number, word: string, locale: Locale): boolean =>
  isJapanese(locale) || !(/\w/.test(raw[index - 1] ?? '') || /\w/.test(raw[index + word.length] ?? ''))

/** A name of the list that stands in one language and not in the other. */
export type Unfollowed = { readonly name: string; readonly written: string }

/** Names of an original whose translation, as the list has it, does not stand in its translation, and the other way round. */
export const termsNotFollowed = (
  from: string,
  translation: string,
  locale: Locale,
  { names }: Terms,
): { readonly missing: readonly Unfollowed[]; readonly added: readonly Unfollowed[] } => {
  const [words, translated] = [squeezed(from, ''), squeezed(translation, ' ').toLowerCase()]
  const listed = names.flatMap((name) => {
    const written = name[locale]
    return written ? [{ name: ofOriginal(name), written }] : []
  })
  const isSaid = ({ name }: Unfollowed) => words.includes(squeezed(name, ''))
  const isWritten = ({ written }: Unfollowed) => translated.includes(written.toLowerCase())
  const isLeft = ({ name }: Unfollowed) => isJapanese(original) && translated.includes(name.toLowerCase())
  const said = listed.filter(isSaid)
  return {
    // A name that is left in the original's language is told as such.
    missing: said.filter((term) => !isWritten(term) && !isLeft(term)),
    // A longer name may hold a shorter one, and several names may have one translation.
    added: listed.filter(
      (term) =>
        !isSaid(term) &&
        isWritten(term) &&
        !said.some(({ written }) => written.toLowerCase().includes(term.written.toLowerCase())),
    ),
  }
}
