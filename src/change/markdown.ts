import type { Passage } from './passages.ts'
import type { Piece } from './words.ts'

/** Words that GitHub shows as they are: no mark-up, nobody called by @, no request linked by #. */
export const asIs = (text: string): string =>
  text
    .replace(/[&<>\\`*_[\]|~!@#]/g, (sign) => `&#${sign.codePointAt(0)};`)
    .replace(/&#(64|35);/g, '$&<!-- -->')

/** How much of what stayed is told beside what changed, and of what came or went alone. */
const [beside, most] = [24, 300]

const cut = (text: string, start: boolean, end: boolean): string => {
  const letters = [...text]
  const [head, tail] = [start ? 0 : beside, end ? 0 : beside]
  if (letters.length <= head + tail + 1) return asIs(text)
  return `${asIs(letters.slice(0, head).join(''))}…${asIs(tail ? letters.slice(-tail).join('') : '')}`
}

const short = (text: string): string => {
  const letters = [...text]
  return asIs(letters.length > most ? `${letters.slice(0, most).join('')}…` : text)
}

const tags = { gone: 'del', new: 'ins' } as const

/** A changed line: what went struck out, what came underlined. */
export const passageLine = ({ heading, pieces }: Passage): string => {
  const marked = pieces.map(({ is, text }: Piece, index) =>
    is === 'same'
      ? cut(text, index === 0, index === pieces.length - 1)
      : `<${tags[is]}>${short(text)}</${tags[is]}>`,
  )
  return `- ${heading ? `${asIs(heading)} › ` : ''}${marked.join('')}`
}

/** What is long can be unfolded. */
export const folded = (summary: string, text: string): string =>
  `<details><summary>${summary}</summary>\n\n${text}\n\n</details>`
