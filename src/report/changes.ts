import { localeIds, type Locale } from '#i18n/locales.ts'
import { everyPage, type Change as Written } from '#schema/change.ts'
import type { Draft } from './drafts.ts'
import type { Activity, Area, Change, ChangedPage, FreePage, Goal, Organisation, Text } from './model.ts'
import { textIn } from './translation.ts'

/** What a change may be on: pages of their own. */
type Pages = {
  readonly areas: ReadonlyMap<string, Draft<Area>>
  readonly goals: ReadonlyMap<string, Draft<Goal>>
  readonly activities: readonly Draft<Activity>[]
  readonly organisation: Draft<Organisation>
  readonly pages: readonly Draft<FreePage>[]
}

/** What was changed of a report, oldest first, each also with its page; one of a page that is not there is told by the check. */
export const changesOf = (written: readonly Written[], pages: Pages, locale: Locale): readonly Change[] =>
  written
    .toSorted((one, other) => one.date.localeCompare(other.date, 'en'))
    .flatMap(({ date, kind, page, what, before, after }) => {
      const found = pageOf(pages, page)
      if (!found) return []
      const words = { before: wordsOf(before, locale), after: wordsOf(after, locale) }
      const change: Change = { date, kind, page: found.page, what: textIn(locale, what), ...words }
      found.changes?.push(change)
      return [change]
    })

type Found = { readonly page: ChangedPage; readonly changes?: Change[] }

/** The page that staff call by the code of a thing, or by its name. */
const pageOf = (
  { areas, goals, activities, organisation, pages }: Pages,
  name: string,
): Found | undefined => {
  const things = {
    areas: areas.get(name),
    goals: goals.get(name),
    activities: activities.find(({ id }) => id === name),
  }
  for (const kind of ['areas', 'goals', 'activities'] as const) {
    const thing = things[kind]
    if (thing) return found(kind, thing)
  }
  const kind = everyPage.find((page) => page === name)
  const own = kind ? undefined : pages.find(({ id }) => id === name)
  if (own) return found('pages', own)
  const page = kind && ({ kind, id: undefined, title: undefined } as const)
  return page && (kind === 'organisation' ? { page, changes: organisation.changes } : { page })
}

type Thing = Draft<Area> | Draft<Goal> | Draft<Activity> | Draft<FreePage>

const found = (kind: 'areas' | 'goals' | 'activities' | 'pages', { id, title, changes }: Thing): Found => ({
  page: { kind, id, title },
  changes,
})

/** The words of a language, or of the one in which they were changed. */
const wordsOf = (words: Written['before'], locale: Locale): Text | undefined => {
  const lang = [locale, ...localeIds].find((id) => words?.[id] !== undefined)
  const text = lang && words?.[lang]
  return text === undefined ? undefined : { text, lang: lang === locale ? undefined : lang }
}
