import { languages, type Locale, type Script } from '#i18n/languages.ts'
import type { Finding } from '#source/finding.ts'
import type { Passage } from '#source/passages.ts'

/** A language, or the script of several. */
export type Where = Locale | Script

/** Whether a rule for some language, or for all, is one for a language. */
export const holdsIn = (locale: Locale, only: Where | undefined): boolean =>
  only === undefined || only === locale || only === languages[locale].script

/** Words that should not stand: in which language, and what is right where one answer is; `mends` where it is sure. */
export type Pattern<Kind extends string> = {
  readonly kind: Kind
  readonly found: RegExp
  readonly only?: Where
  readonly right?: (found: string) => string
  readonly mends?: true
}

/** Where the patterns stand in a passage. */
export const problemsOfPatterns = <Kind extends string>(
  { raw, locale, file, path, offset }: Passage,
  patterns: readonly Pattern<Kind>[],
): readonly Finding<Kind>[] =>
  patterns
    // Most stand nowhere, which is cheaper to ask than where.
    .filter(({ found, only }) => holdsIn(locale, only) && raw.search(found) >= 0)
    .flatMap(({ kind, found: pattern, right, mends }) =>
      [...raw.matchAll(pattern)].map(({ 0: found, index }): Finding<Kind> => {
        const start = offset + index
        const text = right?.(found)
        return {
          kind,
          file,
          path,
          offset: start,
          detail: { found, ...(text !== undefined && { right: text }) },
          edit: mends && text !== undefined ? { start, end: start + found.length, text } : undefined,
        }
      }),
    )
