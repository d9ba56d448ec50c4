import { balancedLines, linePieces } from '#assets/balanced-lines.ts'
import { textWidth } from '#assets/typeface.ts'
import { formatFiscalYear } from '#i18n/format.ts'
import { isJapanese } from '#i18n/locales.ts'
import type { Report } from '#report/model.ts'

/** The lines of a report's title on its cover, the fiscal year on the first, and the width of the longest in em. */
export const coverTitle = ({ title: { text, lang }, year, locale }: Report) => {
  const name = formatFiscalYear(year, lang ?? locale)
  const lines =
    text.startsWith(name) && text !== name ? [name, text.slice(name.length)] : halves(text, lang ?? locale)
  return { lines, width: Math.max(...lines.map((line) => textWidth(line.trim(), 700))) }
}

const halves = (text: string, locale: Report['locale']) => {
  const pieces = linePieces(text, locale, 700)
  const width = Math.max(0.6 * textWidth(text, 700), ...pieces.map((piece) => piece.width))
  const lines = balancedLines(pieces, width, 2) ?? [text]
  return lines.map((line, index) => (index > 0 && !isJapanese(locale) ? ` ${line}` : line))
}
