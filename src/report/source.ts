import type { TranslationLocale } from '#i18n/locales.ts'
import type { Data, ProseKind, RecordKind, TranslationData } from '#schema/kinds.ts'

/** A file of content that met its schema; `file` is its address inside `content/`. */
type File = { readonly file: string; readonly year: string; readonly id: string }

export type RecordFile<K extends RecordKind> = File & { readonly data: Data<K> }

export type OriginalFile<K extends ProseKind> = File & { readonly data: Data<K>; readonly body: string }

export type TranslationFile<K extends ProseKind> = File & {
  readonly locale: TranslationLocale
  readonly data: TranslationData<K>
  readonly body: string
}

/** Everything that staff wrote, of every year, before it is linked. */
export type Source = {
  readonly records: { readonly [K in RecordKind]: readonly RecordFile<K>[] }
  readonly originals: { readonly [K in ProseKind]: readonly OriginalFile<K>[] }
  readonly translations: { readonly [K in ProseKind]: readonly TranslationFile<K>[] }
}

/** The years that have a report, oldest first. */
export const yearsOf = (source: Source): readonly string[] =>
  source.records.report.map((file) => file.year).toSorted()
