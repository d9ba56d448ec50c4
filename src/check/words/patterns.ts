import type { Locale } from '#i18n/locales.ts'
import type { Finding } from '#source/finding.ts'
import type { Passage } from '#source/passages.ts'

/** Words that should not stand: in which language, and what is right where one answer is; `mends` where it is sure. */
export type Pattern<Kind extends string> = {
  readonly kind: Kind
  readonly found: RegExp
  readonly only?: Locale
  readonly right?: (found: string) => string
  readonly mends?: true
}

/** Where the patterns stand in a passage. */
export const problemsOfPatterns = <Kind extends string>(
  { raw, locale, file, path, offset }: Passage,
  patterns: readonly Pattern<Kind>[],
): readonly Finding<Kind>[] =>
  patterns
    .filter(({ only }) => !only || only === locale)
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
