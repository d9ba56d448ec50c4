/** The languages of the site, the original first: the order of switches and lists. */
export const localeIds = ['ja', 'en'] as const

export type Locale = (typeof localeIds)[number]

/** How a language is named, addressed, formatted (BCP 47), and told to social media. */
export const locales = {
  ja: { name: '日本語', prefix: '', intl: 'ja-JP', openGraph: 'ja_JP' },
  en: { name: 'English', prefix: 'en', intl: 'en-GB', openGraph: 'en_GB' },
} as const satisfies Readonly<Record<Locale, object>>

/** The language that the organisation writes in; every other one is a translation of it. */
export const original = 'ja' as const satisfies Locale

export type TranslationLocale = Exclude<Locale, typeof original>

export const translationIds: readonly TranslationLocale[] = localeIds.filter((id) => id !== original)

/** One value for each translation, by its language. */
export const byTranslation = <T>(of: (id: TranslationLocale) => T): Readonly<Record<TranslationLocale, T>> =>
  Object.fromEntries(translationIds.map((id) => [id, of(id)])) as Record<TranslationLocale, T>
