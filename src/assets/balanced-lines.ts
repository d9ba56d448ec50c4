import { isJapanese, type Locale } from '#i18n/locales.ts'
import type { Weight } from './coverage.ts'
import { phrases } from './phrases.ts'
import { textWidth } from './typeface.ts'

type Piece = { readonly text: string; readonly width: number; readonly space: number }

/** A text cut where its language may break, each piece with its width in em. */
export const linePieces = (text: string, locale: Locale, weight: Weight): readonly Piece[] =>
  (isJapanese(locale) ? phrases(text) : [text])
    .flatMap((phrase) => phrase.split(/(?<= )/))
    .map((piece) => ({
      text: piece,
      width: textWidth(piece, weight),
      space: piece.endsWith(' ') ? textWidth(' ', weight) : 0,
    }))

/** Pieces in as few lines of a width as hold them, of nearly the same length; undefined where these are too many. */
export const balancedLines = (pieces: readonly Piece[], width: number, most: number) => {
  const widest = Math.max(...pieces.map((piece) => piece.width - piece.space))
  const fewest = filled(pieces, width).length
  if (fewest > most || widest > width) return undefined
  const narrower = Array.from({ length: 40 }, (_, step) => widest + ((width - widest) * step) / 40)
  const limit = narrower.find((candidate) => filled(pieces, candidate).length === fewest) ?? width
  return filled(pieces, limit).map((line) =>
    line
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
  )
}

const filled = (pieces: readonly Piece[], width: number) => {
  const lines: Piece[][] = []
  let used = 0
  for (const piece of pieces) {
    const line = lines.at(-1)
    if (line && used + piece.width - piece.space <= width) line.push(piece)
    else lines.push([piece])
    used = (line && line === lines.at(-1) ? used : 0) + piece.width
  }
  return lines
}
