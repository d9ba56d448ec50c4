import { original, translationIds, type Locale, type TranslationLocale } from '#i18n/locales.ts'
import { once } from '#i18n/once.ts'
import { lookedUp, type Kind } from '#schema/kinds.ts'
import type { Document } from './document.ts'
import type { Found } from './found.ts'
import { valueAt } from './scalars.ts'

/** One year's files, as far as they could be read. */
export type Year = {
  readonly year: string
  /** The years before it, the last one first. */
  readonly earlier: readonly Year[]
  readonly files: readonly Found[]
  readonly documents: readonly Document[]
  readonly find: (kind: Kind, id: string, locale?: Locale) => Document | undefined
  /** The ids of the files of a kind. */
  readonly ids: (kind: Kind) => readonly string[]
}

/** The years of a folder, by the first part of their files' addresses. */
export const yearsIn = (files: readonly Found[], documents: readonly Document[]): readonly Year[] => {
  const names = new Set(files.flatMap(({ file }) => /^(\d{4})\//.exec(file)?.[1] ?? []))
  return [...names].toSorted().reduce<readonly Year[]>((before, year) => {
    const own = documents.filter(({ located }) => located.year === year)
    const byAddress = new Map(own.map((document) => [addressOf(document.located), document]))
    const byKind = Map.groupBy(own, ({ located }) => located.kind)
    const found: Year = {
      year,
      earlier: before.toReversed(),
      ids: once((kind: Kind) => (byKind.get(kind) ?? []).map(({ located }) => located.id)),
      files: files.filter(({ file }) => file.startsWith(`${year}/`)),
      documents: own,
      find: (kind, id, locale) => byAddress.get(addressOf({ kind, id, locale })),
    }
    return [...before, found]
  }, [])
}

const addressOf = ({ kind, id, locale }: { kind: Kind; id: string; locale?: Locale | undefined }) =>
  `${kind}/${id}.${locale ?? ''}`

/** The ids of the records of a kind. */
export const idsOf = (year: Year, kind: Kind): readonly string[] => year.ids(kind)

/** The ids that a year's pages may name: those of its own records and, where a kind is looked up, of the years before. */
export const knownIds = (year: Year, kind: Kind): readonly string[] =>
  lookedUp.has(kind)
    ? [...new Set([year, ...year.earlier].flatMap((each) => each.ids(kind)))]
    : year.ids(kind)

/** The texts that a list of a file holds, whatever else is wrong with the file. */
export const listIn = ({ yaml }: Document, field: string): readonly string[] => {
  const value = valueAt(yaml?.data, [field])
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** One text of a file, whatever else is wrong with the file. */
export const textAt = ({ yaml }: Document, ...path: readonly string[]): string | undefined => {
  const value = valueAt(yaml?.data, path)
  return typeof value === 'string' ? value : undefined
}

/** The Japanese files of the kinds whose words are an MDX file a language. */
export const originalsIn = ({ documents }: Year): readonly Document[] =>
  documents.filter(({ located }) => located.locale === original)

/** A translation and its original. */
export type Pair = {
  readonly from: Document
  readonly translation: Document
  readonly locale: TranslationLocale
}

/** Each translation with its original. */
export const pairsIn = (year: Year): readonly Pair[] =>
  originalsIn(year).flatMap((from) =>
    translationIds.flatMap((locale) => {
      const translation = year.find(from.located.kind, from.located.id, locale)
      return translation ? [{ from, translation, locale }] : []
    }),
  )
