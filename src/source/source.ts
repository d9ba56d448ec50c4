import { original, type Locale } from '#i18n/locales.ts'
import {
  proseKinds,
  recordKinds,
  type Data,
  type Kind,
  type ProseKind,
  type RecordKind,
  type TranslationData,
} from '#schema/kinds.ts'
import type { Glossary } from '#schema/terms.ts'
import { bodyOf, type Document } from './document.ts'

/** A file of content that met its schema; `file` is its address inside `content/`. */
type File = { readonly file: string; readonly year: string; readonly id: string }

export type RecordFile<K extends RecordKind> = File & { readonly data: Data<K> }

export type OriginalFile<K extends ProseKind> = File & { readonly data: Data<K>; readonly body: string }

export type TranslationFile<K extends ProseKind> = File & {
  readonly locale: Locale
  readonly data: TranslationData<K>
  readonly body: string
}

/** Everything that staff wrote, of every year, before it is linked. */
export type Source = {
  readonly records: { readonly [K in RecordKind]: readonly RecordFile<K>[] }
  readonly originals: { readonly [K in ProseKind]: readonly OriginalFile<K>[] }
  readonly translations: { readonly [K in ProseKind]: readonly TranslationFile<K>[] }
  /** What words mean, of all years. */
  readonly glossary: Glossary | undefined
}

/** A file before its kind is known to the compiler. */
export type SourceFile = File & {
  readonly kind: Kind
  readonly locale: string | undefined
  readonly data: unknown
  readonly body: string
}

/** Files by kind, originals and translations apart, and what words mean. */
export const gathered = (files: readonly SourceFile[], glossary: Glossary | undefined): Source => {
  const byKind = (table: object, belongs: (file: SourceFile) => boolean = () => true) =>
    Object.fromEntries(
      Object.keys(table).map((kind) => [kind, files.filter((file) => file.kind === kind && belongs(file))]),
    )
  // Each file met the schema of its own kind: that is what `data` is.
  return {
    records: byKind(recordKinds),
    originals: byKind(proseKinds, ({ locale }) => locale === original),
    translations: byKind(proseKinds, ({ locale }) => locale !== original),
    glossary,
  } as object as Source
}

/** The files that meet their schema, as the report is built from them. */
export const sourceOf = (
  documents: readonly Document[],
  glossary: Glossary | undefined,
  dataOf: (document: Document) => unknown = ({ parsed }) => parsed?.data,
): Source =>
  gathered(
    documents.flatMap((document) => {
      const data = dataOf(document)
      const { year, kind, id, locale } = document.located
      return data === undefined
        ? []
        : [{ file: document.file, year, kind, id, locale, data, body: bodyOf(document) }]
    }),
    glossary,
  )

/** The years that have a report, oldest first. */
export const yearsOf = (source: Source): readonly string[] =>
  source.records.report.map((file) => file.year).toSorted()
