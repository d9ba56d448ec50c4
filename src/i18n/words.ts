import { en } from './en.ts'
import { fr } from './fr.ts'
import { ja, type Words } from './ja.ts'
import type { Locale } from './languages.ts'
import { settings } from './settings.ts'
import { vi } from './vi.ts'

/** What the organisation calls its areas, its goals, and how it is run. */
const own = (locale: Locale): Partial<Words> =>
  Object.fromEntries(
    Object.entries(settings.words).flatMap(([word, of]) => (of?.[locale] ? [[word, of[locale]]] : [])),
  )

/** The words of the interface, by language. */
export const words: Readonly<Record<Locale, Words>> = {
  ja: { ...ja, ...own('ja') },
  en: { ...en, ...own('en') },
  fr: { ...fr, ...own('fr') },
  vi: { ...vi, ...own('vi') },
}
