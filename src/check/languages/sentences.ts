import { type Finding, type Row, judged } from '#source/finding.ts'
import type { Compared } from './compared.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'sentence-not-translated': judged(
    'words',
    'A study camp of Dokkyo University (1–2 August).',
    ({ words }) =>
      `原文の「${words}」あたりが、訳文にないか、ずっと短くなっています。訳し落としがないか、確かめてください。`,
    ({ words }) =>
      `The translation leaves out, or says in far fewer words, what the original says at “${words}”. See that nothing is missing.`,
  ),
  'sentence-without-original': judged(
    'words',
    'A study camp of Dokkyo University (1–2 August). The students',
    ({ words }) =>
      `訳文の「${words}」あたりにあたる言葉が、原文にないか、ずっと短くなっています。原文で消した文が残っていないか、確かめてください。`,
    ({ words }) =>
      `The original has nothing, or far fewer words, for “${words}” of the translation. See that it does not say what the original no longer does.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Sentences that have no counterpart in the other language, as far as their numbers and lengths tell. */
export const problemsOfSentences = (
  file: string,
  compared: readonly Compared[],
): readonly Finding<ProblemKind>[] => {
  const [body, fields] = [true, false].map((isOfBody) =>
    compared.filter(({ path, isWhole }) => (path === undefined) === isOfBody && !isWhole),
  )
  return [body ?? [], ...(fields ?? []).map((field) => [field])].flatMap((together) =>
    missingIn(file, together),
  )
}

const missingIn = (file: string, compared: readonly Compared[]): readonly Finding<ProblemKind>[] => {
  const places = compared.map(({ from, to, path, offset }) => ({
    groups: aligned(sentencesOf(from), sentencesOf(to)),
    place: { file, path, offset },
  }))
  const groups = places.flatMap((each) => each.groups)
  // A sentence may have moved to another paragraph: as many have to be missing on the whole.
  const fewer = sum(groups.map(({ from, to }) => from.length - to.length))
  return places.flatMap(({ groups: own, place }): readonly Finding<ProblemKind>[] => {
    const short = own.find(({ from, to }) => isMissing(from, to, fewer > 0))
    const long =
      fewer < 0 && own.find(({ from, to }) => to.length > from.length && isMissing(to, from, true, 70))
    if (short) return [{ kind: 'sentence-not-translated', ...place, detail: { words: startOf(short.from) } }]
    return long ? [{ kind: 'sentence-without-original', ...place, detail: { words: startOf(long.to) } }] : []
  })
}

type Sentence = { readonly words: string; readonly weight: number }
type Sentences = readonly Sentence[]

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const weightOf = (sentences: Sentences) => sum(sentences.map(({ weight }) => weight))

const startOf = (sentences: Sentences): string => {
  const words = sentences
    .map((sentence) => sentence.words)
    .join('')
    .trim()
  return words.length > 40 ? `${words.slice(0, 40).trim()}…` : words
}

/** Sentences, but not at the stops of titles and initials, nor inside brackets and quotation marks. */
const sentencesOf = (text: string): Sentences =>
  (
    text.match(
      /(?:「[^」]*」|（[^）]*）|“[^”]*”|\([^)]*\)|\b(?:Mr|Ms|Mrs|Dr|Prof|St|No|vol|vs|cf|e\.g|i\.e|[A-Z])\.|[^。！？.!?]|[.!?](?!\s|$))+(?:[。！？]+|[.!?]+(?:\s+|$)|$)/gu,
    ) ?? []
  )
    .map((words) => ({ words, weight: weightOfText(words) }))
    .filter(({ weight }) => weight > 2)

/** How much is said, in letters of the Latin alphabet. */
const weightOfText = (text: string): number =>
  letters * (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) +
  (dense - letters) * (text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]/gu)?.length ?? 0) +
  (syllables - letters) * (text.match(/\p{sc=Hangul}/gu)?.length ?? 0)

/** So many letters of a translation stand for a letter, for a Japanese or Chinese sign, for a Korean one: measured on a report. */
const [letters, dense, syllables] = [1, 3.1, 2.3]

type Group = { readonly from: Sentences; readonly to: Sentences }

/** Whether what stands there says much less than it should: less is told where sentences are fewer, too. */
const isMissing = (whole: Sentences, part: Sentences, isFewer: boolean, enough = 40): boolean => {
  const [needed, said] = [weightOf(whole), weightOf(part)]
  const least = !isFewer ? 0.38 : whole.length > part.length ? 0.68 : 0.55
  return needed >= enough && said < needed * least
}

/** How far apart the lengths of two languages usually are, in logarithms. */
const spread = 0.3

/** Sentences beside those that translate them, one or two or more to one, by their lengths (Gale and Church, 1993). */
const aligned = (from: Sentences, to: Sentences): readonly Group[] => {
  if (!from.length || !to.length) return []
  type Way = { readonly cost: number; readonly groups: readonly Group[] }
  const ways: (Way | undefined)[][] = Array.from({ length: from.length + 1 }, () => [])
  ways[0]![0] = { cost: 0, groups: [] }
  for (let i = 1; i <= from.length; i += 1)
    for (let j = 1; j <= to.length; j += 1)
      for (const [m, n] of steps) {
        const before = ways[i - m]?.[j - n]
        if (!before) continue
        const group = { from: from.slice(i - m, i), to: to.slice(j - n, j) }
        const distance = Math.log(weightOf(group.to) / weightOf(group.from)) / spread
        const cost = before.cost + (distance * distance) / 2 + 1.5 * (m + n - 2)
        const known = ways[i]?.[j]
        if (!known || cost < known.cost) ways[i]![j] = { cost, groups: [...before.groups, group] }
      }
  return ways[from.length]?.[to.length]?.groups ?? [{ from, to }]
}

const steps: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [2, 2],
]
