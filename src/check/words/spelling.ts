import { isJapanese, type Locale } from '#i18n/locales.ts'

/** A name as it may stand in a text: with white space, a line break or signs of markup between its words. */
export const spelled = (name: string, locale: Locale): RegExp => {
  const words = isJapanese(locale) ? [...name.replace(/\s/g, '')] : name.split(/\s+/)
  const between = isJapanese(locale) ? `(?:${gap})?` : gap
  return new RegExp(words.map(escaped).join(between), 'giu')
}

/** A name as it stands in a text, its words parted by nothing but white space. */
export const plainlySpelled = (name: string): RegExp =>
  new RegExp(name.split(/\s+/).map(escaped).join(whiteSpace), 'gu')

/** A text with one sign, or none, in place of white space and markup. */
export const squeezed = (text: string, by: '' | ' '): string => text.replace(/[\s\p{Cf}*_>[\]#]+/gu, by)

/** Signs between two words of a name; a passage has `#` where the address of a link was. */
const sign = String.raw`(?:[^\S\n]|[\p{Cf}*_>\[\]#])`
const gap = String.raw`(?:${sign}+(?:\n${sign}*)?|\n${sign}*)`
const space = String.raw`[^\S\n]`
const whiteSpace = String.raw`(?:${space}+(?:\n${space}*)?|\n${space}*)`

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
