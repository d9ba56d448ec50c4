import { original, translationIds } from '#i18n/locales.ts'
import type { Source } from '#report/source.ts'
import { fingerprintOf } from '#report/translation.ts'
import type { ProseKind } from '#schema/kinds.ts'
import type { Terms } from '#schema/terms.ts'
import type { Document } from '#source/document.ts'
import type { Finding } from '#source/finding.ts'
import { isUnwritten } from '#check/words/unwritten.ts'
import { passagesOf } from '#source/passages.ts'
import { termsNotFollowed } from '#check/words/terms.ts'
import { pairsIn, originalsIn, textAt, type Pair, type Year } from '#source/year.ts'

/** Translations that are missing, were made from older words, or do not use the names of the list; `broken` files have errors of their own. */
export const problemsOfTranslations = (
  year: Year,
  source: Source,
  terms: Terms,
  broken: ReadonlySet<string>,
): readonly Finding[] => [
  ...originalsIn(year).flatMap((document) => missing(year, document)),
  ...pairsIn(year).flatMap((pair) => [
    // What is still to be mended changes the original once more.
    ...(broken.has(pair.from.file) ? [] : standing(source, pair.from, pair.translation)),
    ...names(pair, terms),
  ]),
]

const missing = (year: Year, { file, located: { kind, id } }: Document): Finding[] =>
  translationIds
    .filter((locale) => !year.find(kind, id, locale))
    .map((locale) => ({
      kind: 'missing-translation',
      file,
      detail: { missing: `content/${file.replace(`.${original}.mdx`, `.${locale}.mdx`)}` },
    }))

const standing = (source: Source, from: Document, document: Document): Finding[] => {
  const { file, yaml } = document
  const current = currentFingerprint(source, from)
  const recorded = textAt(document, 'translationOf')
  if (current === undefined || !yaml || recorded === current) return []
  const detail = {
    original: from.file.split('/').at(-1) ?? '',
    translation: `content/${file}`,
    hash: current,
  }
  if (recorded === undefined)
    return isUnwritten(from) || isUnwritten(document)
      ? []
      : [{ kind: 'unrecorded-translation', file, detail }]
  return [{ kind: 'outdated-translation', file, path: ['translationOf'], detail }]
}

/** The fingerprint of an original as it is now; undefined while it breaks its schema. */
export const currentFingerprint = (
  source: Source,
  { file, located: { kind } }: Document,
): string | undefined => {
  const found = isProse(source, kind) && source.originals[kind].find((candidate) => candidate.file === file)
  return found ? fingerprintOf(found) : undefined
}

const isProse = (source: Source, kind: string): kind is ProseKind => Object.hasOwn(source.originals, kind)

const names = ({ from, translation, locale }: Pair, terms: Terms): Finding[] => {
  if (!translation.yaml || translation.bodyAt === undefined) return []
  const text = (document: Document) =>
    passagesOf(document)
      .map(({ raw }) => raw)
      .join('\n')
  return termsNotFollowed(text(from), text(translation), locale, terms).map((detail) => ({
    kind: 'term-not-followed',
    file: translation.file,
    offset: translation.bodyAt,
    detail,
  }))
}
