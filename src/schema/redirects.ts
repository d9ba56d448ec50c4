import { z } from 'zod'
import { locales, original, translationIds, type Locale } from '#i18n/locales.ts'
import { named, type Both } from './named.ts'

/** An address of the site from its root, below whatever path it is published: /2023/activities/a4/. */
export const siteAddressText = /^\/(?:[\w.-]+\/)*[\w.-]*$/

const place = (label: Both, hint: Both) => named(z.string().regex(siteAddressText), label, hint)

/** Where pages that were once published lead, now that they stand elsewhere or are no more. */
export const redirects = z.strictObject({
  moved: named(
    z.array(
      z.strictObject({
        from: place(
          ['前のアドレス', 'From'],
          [
            '公開したことのあるアドレス（例：/2023/activities/a4/）。言語ごとに書く必要はありません',
            'An address that was published, such as /2023/activities/a4/; once for all languages',
          ],
        ),
        to: place(
          ['今のアドレス', 'To'],
          [
            'いまあるページのアドレス（例：/2023/activities/a5/）',
            'The address of a page that is there now, such as /2023/activities/a5/',
          ],
        ),
      }),
    ),
    ['移ったページ', 'Moved pages'],
    [
      '公開した後に、名前を変えたり、なくしたりしたページと、その代わりのページ',
      'Pages that were renamed or taken away after publication, and those that stand for them',
    ],
  ),
})

export type Move = z.infer<typeof redirects>['moved'][number]

/** Each move in every language: an entry of two pages of the original moves those of its translations, too. */
export const movesOf = (moved: readonly Move[]): ReadonlyMap<string, string> => {
  const translated = moved.flatMap((move): [string, string][] =>
    isOfOriginal(move.from) && isOfOriginal(move.to)
      ? translationIds.map((id) => [inLanguage(move.from, id), inLanguage(move.to, id)])
      : [],
  )
  return new Map([...translated, ...moved.map(({ from, to }): [string, string] => [from, to])])
}

/** Whether an address is that of a page in the language that the report is written in. */
const isOfOriginal = (address: string): boolean => address.endsWith('/') && localeOf(address) === original

/** The language that an address is of. */
export const localeOf = (address: string): Locale =>
  translationIds.find((id) => address.startsWith(`/${locales[id].prefix}/`)) ?? original

/** The same page in another language; a file, such as a PDF, is the same in all. */
export const inLanguage = (address: string, locale: Locale): string => {
  if (!address.endsWith('/')) return address
  const rest = address.slice(rootOf(localeOf(address)).length)
  return rootOf(locale) + rest
}

/** The address of the newest report in a language. */
export const rootOf = (locale: Locale): string => {
  const { prefix } = locales[locale]
  return prefix ? `/${prefix}/` : '/'
}
