import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { missingCharacters } from '#assets/typeface.ts'

/** A warning on the characters of a built site that the typeface lacks, each with its first page; none if there are none. */
export const missingCharactersIn = (dist: string): readonly string[] => {
  const pages = globSync('**/*.html', { cwd: dist }).toSorted()
  const missing = new Map<string, string>()
  for (const page of pages)
    for (const character of missingCharacters(shownText(readFileSync(join(dist, page), 'utf8'))))
      if (!missing.has(character)) missing.set(character, `/${page.replace(/index\.html$/, '')}`)
  return missing.size ? [warning([...missing])] : []
}

/** The text of a page's body in the site's own typeface. */
const shownText = (html: string): string =>
  html
    .replace(/^.*<body[^>]*>/s, '')
    .replace(/<(style|script)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))

const warning = (missing: readonly (readonly [string, string])[]): string => {
  const list = missing
    .map(([character, page]) => `${character} (${codePoint(character)}, ${page})`)
    .join(', ')
  return (
    `注意：書体にない文字があり、読者の端末の書体で表示されます：${list}\n` +
    `warning: the typeface lacks these characters, so that readers see them in a typeface of their own: ${list}`
  )
}

const codePoint = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
