import { diffArrays } from 'diff'
import type { Locale } from '#i18n/locales.ts'
import { likeness, piecesOf, type Piece } from './words.ts'

/** A line that readers see changed, and the heading below which it stands. */
export type Passage = { readonly heading: string | undefined; readonly pieces: readonly Piece[] }

type Line = { readonly text: string; readonly heading: string | undefined }

/** What has changed between two copies of a page in Markdown; `own` is what its own addresses begin with. */
export const passagesOf = (
  before: string,
  after: string,
  { locale, own }: { readonly locale: Locale; readonly own: string },
): readonly Passage[] => {
  const [old, fresh] = [linesOf(before, own), linesOf(after, own)]
  const runs = diffArrays(
    old.map(({ text }) => text),
    fresh.map(({ text }) => text),
  )
  const passages: Passage[] = []
  let [gone, came, at, now]: [readonly Line[], readonly Line[], number, number] = [[], [], 0, 0]
  for (const { count, added, removed } of [...runs, { count: 0, added: false, removed: false }]) {
    if (removed) gone = old.slice(at, at + count)
    else if (added) came = fresh.slice(now, now + count)
    else {
      passages.push(...paired(gone, came, locale))
      gone = came = []
    }
    if (!added) at += count
    if (!removed) now += count
  }
  return passages
}

/** The title that a copy begins with. */
export const titleOf = (copy: string): string => plainOf(copy.split('\n', 1)[0] ?? '', '')

/** Lines of words without the signs of Markdown; the page's own address is none. */
const linesOf = (copy: string, own: string): readonly Line[] => {
  let heading: string | undefined
  return copy
    .split('\n')
    .filter((line) => line && !/^<.*>$|^\|[ |-]*$/.test(line))
    .map((line) => {
      const text = plainOf(line, own)
      const isHeading = /^##+ /.test(line)
      if (isHeading) heading = text
      return { text, heading: isHeading ? undefined : heading }
    })
}

const plainOf = (line: string, own: string): string =>
  line
    .replace(/^(?:#+|[-*]|>|\d+\.) /, '')
    .replace(/^\| (.*) \|$/, '$1')
    .replace(/\[((?:[^\]\\]|\\.)*)\]\(([^)]*)\)/g, (_, text: string, address: string) =>
      own && address.startsWith(own) ? text : `${text} (${address})`,
    )
    .replace(/(?<!\\)\*+/g, '')
    .replace(/\\(.)/g, '$1')

/** From here on, two lines are taken for one that was changed. */
const alike = 0.4

/** Where more pairs are possible, whole parts were exchanged: nobody compares them line by line. */
const most = 400

type Pair = {
  readonly from: number
  readonly to: number
  readonly pieces: readonly Piece[]
  readonly likeness: number
}

/** Lines that go and lines that come in one place, in their order: those that are most alike as one. */
const paired = (gone: readonly Line[], came: readonly Line[], locale: Locale): readonly Passage[] => {
  const isCompared = gone.length * came.length <= most
  const pairs = (isCompared ? gone : []).flatMap(({ text }, from) =>
    came.map((other, to): Pair => {
      const pieces = piecesOf(text, other.text, locale)
      return { from, to, pieces, likeness: likeness(pieces) }
    }),
  )
  const byLikeness = pairs
    .filter((pair) => pair.likeness >= alike)
    .toSorted((one, other) => other.likeness - one.likeness)
  const between = (first: Place, last: Place): readonly Passage[] => {
    const best = byLikeness.find(
      ({ from, to }) => from >= first.from && from < last.from && to >= first.to && to < last.to,
    )
    if (!best)
      return [
        ...gone.slice(first.from, last.from).map((line) => whole('gone', line)),
        ...came.slice(first.to, last.to).map((line) => whole('new', line)),
      ]
    const { from, to, pieces } = best
    return [
      ...between(first, best),
      { heading: came[to]?.heading, pieces },
      ...between({ from: from + 1, to: to + 1 }, last),
    ]
  }
  return between({ from: 0, to: 0 }, { from: gone.length, to: came.length })
}

type Place = Pick<Pair, 'from' | 'to'>

const whole = (is: Piece['is'], { text, heading }: Line): Passage => ({ heading, pieces: [{ is, text }] })
