import type { Read } from './read.ts'
import { type Told, told } from './told.ts'

/** What a document holds beside its text, and what of its words is not among those that were read. */
export const beside = ({ traces, unknown }: Read, words: string): readonly Told[] => [
  ...lost(traces.words, words).map((item) => told('lost-words', item)),
  ...[...new Set(unknown)].map((item) => told('unknown', item)),
  ...Array.from({ length: traces.charts }, () => told('chart')),
  ...traces.margins.map((item) => told('margin', item)),
  ...traces.inserted.map((item) => told('inserted', item)),
  ...traces.deleted.map((item) => told('deleted', item)),
  ...Array.from({ length: traces.moved }, () => told('moved')),
  ...Array.from({ length: traces.readings }, () => told('reading')),
  ...Array.from({ length: traces.boxes }, () => told('box')),
  ...Array.from({ length: traces.contents }, () => told('contents')),
  ...Array.from({ length: traces.pageBreaks }, () => told('page-break')),
]

const bare = (text: string) => text.replace(/[\s\u3000\u00AD]+/g, '')

/** Runs of a document that are not in a text, neighbours as one. */
const lost = (runs: readonly string[], words: string): readonly string[] => {
  const text = bare(words)
  return runs
    .map((run) => (text.includes(bare(run)) ? '' : run))
    .reduce<string[]>((all, run, at, each) => {
      if (!run) return all
      return each[at - 1] ? [...all.slice(0, -1), `${all.at(-1)}${run}`] : [...all, run]
    }, [])
}
