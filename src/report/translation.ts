import { ofOriginal, original, type Locale } from '#i18n/locales.ts'
import type { Bilingual } from '#schema/fields.ts'
import type { Data, ProseKind, TranslationData } from '#schema/kinds.ts'
import { translated } from '#source/translated.ts'
import type { OriginalFile, Source, TranslationFile } from '#source/source.ts'
import { ofText } from './fingerprint.ts'
import type { Prose, Text, Translation } from './model.ts'

/** The words of a record in one language, or its original where there is no translation. */
export const textIn = (locale: Locale, words: Bilingual): Text => {
  const found = words[locale]
  return found === undefined ? { text: ofOriginal(words), lang: original } : { text: found, lang: undefined }
}

/** The words of an MDX file in one language, and how they stand to the original. */
export type Words<K extends ProseKind> = {
  readonly data: Data<K> | TranslationData<K>
  readonly body: string
  readonly prose: Prose | undefined
  readonly lang: Locale | undefined
  readonly translation: Translation
}

/** The translations of a kind in one year and language, by id. */
export const translationsIn = <K extends ProseKind>(
  source: Source,
  kind: K,
  year: string,
  locale: Locale,
): ReadonlyMap<string, TranslationFile<K>> =>
  new Map(
    source.translations[kind]
      .filter((file) => file.year === year && file.locale === locale)
      .map((file) => [file.id, file]),
  )

/** The words of an MDX file in one language: its translation's, or the original's where there is none. */
export const wordsIn = <K extends ProseKind>(
  translations: ReadonlyMap<string, TranslationFile<K>>,
  file: OriginalFile<K>,
  locale: Locale,
): Words<K> => {
  const translated = translations.get(file.id)
  const found = translated ?? file
  const lang = locale === original || translated ? undefined : original
  const prose = found.body.trim() ? { file: found.file, lang } : undefined
  return {
    data: found.data,
    body: found.body,
    prose,
    lang,
    translation: standing(file, locale, translated),
  }
}

/** The fingerprint of an original's words: the fields that a translator translates, and the body. */
export const fingerprintOf = ({ data, body }: OriginalFile<ProseKind>): string =>
  ofText(translated(data, body))

/** A translation that does not say from which original it was made cannot be called current. */
const standing = <K extends ProseKind>(
  file: OriginalFile<K>,
  locale: Locale,
  translated: { readonly data: TranslationData<K> } | undefined,
): Translation => {
  if (locale === original) return 'original'
  if (!translated) return 'missing'
  return translated.data.translationOf === fingerprintOf(file) ? 'current' : 'outdated'
}
