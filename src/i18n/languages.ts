/** The languages that the site can speak: how each is named in itself, formatted (BCP 47), told to social media, and written, and the typeface that has its letters. */
export const languages = {
  ja: { name: '日本語', intl: 'ja-JP', openGraph: 'ja_JP', script: 'japanese', letters: 'first' },
  en: { name: 'English', intl: 'en-GB', openGraph: 'en_GB', script: 'latin', letters: 'first' },
  fr: { name: 'Français', intl: 'fr-FR', openGraph: 'fr_FR', script: 'latin', letters: 'first' },
  vi: { name: 'Tiếng Việt', intl: 'vi-VN', openGraph: 'vi_VN', script: 'latin', letters: 'second' },
} as const satisfies Readonly<
  Record<string, Readonly<Record<'name' | 'intl' | 'openGraph' | 'script' | 'letters', string>>>
>

export type Locale = keyof typeof languages

export type Script = (typeof languages)[Locale]['script']

/** Those of a site that names none, the original first. */
export const usualLanguages: readonly Locale[] = ['ja', 'en']

export const isLanguage = (id: string): id is Locale => Object.hasOwn(languages, id)
