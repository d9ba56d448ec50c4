import { diffArrays } from 'diff'
import type { Locale } from '#i18n/locales.ts'

/** Words that stay, go or come. */
export type Piece = { readonly is: 'same' | 'gone' | 'new'; readonly text: string }

/** What became of a text, word by word, as its language divides them. */
export const piecesOf = (before: string, after: string, locale: Locale): readonly Piece[] => {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' })
  const wordsIn = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment)
  return diffArrays(wordsIn(before), wordsIn(after)).map(({ value, added, removed }) => ({
    is: added ? 'new' : removed ? 'gone' : 'same',
    text: value.join(''),
  }))
}

/** How much of two texts is the same, from 0 to 1. */
export const likeness = (pieces: readonly Piece[]): number => {
  const lengthOf = (...kinds: readonly Piece['is'][]) =>
    pieces.reduce((sum, { is, text }) => sum + (kinds.includes(is) ? text.length : 0), 0)
  return lengthOf('same') / Math.max(lengthOf('same', 'gone'), lengthOf('same', 'new'), 1)
}

/** The words that one place has in the place of others, for each place. */
export const exchangesIn = (pieces: readonly Piece[]): readonly string[] => {
  const exchanges: string[] = []
  let [gone, fresh] = ['', '']
  for (const { is, text } of [...pieces, { is: 'same', text: '' } as const]) {
    if (is === 'gone') gone += text
    else if (is === 'new') fresh += text
    else if (gone || fresh) {
      exchanges.push(`${gone.trim()} → ${fresh.trim()}`)
      gone = fresh = ''
    }
  }
  return exchanges
}
