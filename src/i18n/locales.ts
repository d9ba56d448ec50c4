/** The languages of the site, the original first: the order of switches and lists. */
export const locales = {
  ja: { name: '日本語', prefix: '', intl: 'ja-JP', openGraph: 'ja_JP' },
  en: { name: 'English', prefix: 'en', intl: 'en-GB', openGraph: 'en_GB' },
} as const

export type Locale = keyof typeof locales

/** The language that the organisation writes in; every other one is a translation of it. */
export const original = 'ja' as const satisfies Locale

export type TranslationLocale = Exclude<Locale, typeof original>

export const localeIds: readonly Locale[] = ['ja', 'en']
export const translationIds: readonly TranslationLocale[] = ['en']
