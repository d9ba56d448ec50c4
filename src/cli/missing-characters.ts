import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { missingCharacters } from '#assets/typeface.ts'

/** A warning for each character on each page of a built site that the typeface lacks. */
export const missingCharactersIn = (dist: string): readonly string[] =>
  globSync('**/*.html', { cwd: dist })
    .toSorted()
    .flatMap((file) =>
      missingCharacters(shownText(readFileSync(join(dist, file), 'utf8'))).map((character) =>
        warning(character, `/${file.replace(/index\.html$/, '')}`),
      ),
    )

/** The text of a page's body in the site's own typeface. */
const shownText = (html: string): string =>
  html
    .replace(/^.*<body[^>]*>/s, '')
    .replace(/<(style|script)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))

const warning = (character: string, page: string): string => {
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
  return (
    `${page}  注意：書体に「${character}」（${code}）がないため、読者の端末の書体で表示されます。\n` +
    `${page}  warning: the typeface lacks “${character}” (${code}): readers see it in a typeface of their own.`
  )
}
