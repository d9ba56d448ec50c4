import { en } from './en.ts'
import { ja, type Words } from './ja.ts'
import type { Locale } from './locales.ts'
import { settings } from './settings.ts'

/** What the organisation calls its areas, its goals, and how it is run. */
const own = (locale: Locale): Partial<Words> =>
  Object.fromEntries(
    Object.entries(settings.words).flatMap(([word, of]) => {
      const name = of?.[locale]
      if (!name) return []
      return word === 'goals'
        ? [[word, name] as const, ['goalsWithoutPlan', name] as const]
        : [[word, name] as const]
    }),
  )

/** The words of the interface, by language. */
export const words: Readonly<Record<Locale, Words>> = {
  ja: { ...ja, ...own('ja') },
  en: { ...en, ...own('en') },
}

type Planned<T> = {
  readonly locale: Locale
  readonly plan: { readonly title: T; readonly motto: T | undefined } | undefined
}

/** What goals are called: those of a plan, where there is one. */
export const goalsTitle = ({ locale, plan }: Planned<unknown>): string =>
  plan ? words[locale].goals : words[locale].goalsWithoutPlan

/** A plan by its title and its motto; goals without a plan by what they are called. */
export const planTitle = <T>(report: Planned<T>): readonly (T | string)[] => {
  const { locale, plan } = report
  if (!plan) return [goalsTitle(report)]
  return plan.motto === undefined
    ? words[locale].planWithoutMotto(plan.title)
    : words[locale].planOf(plan.title, plan.motto)
}
