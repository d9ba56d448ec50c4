import type { Locale } from '#i18n/locales.ts'
import { listedBy, type Listed } from '#schema/kinds.ts'
import { error, type Row } from '#source/finding.ts'
import type { Source } from '#source/source.ts'
import { draftsOf, originalsOf, type Draft, type Drafts } from './drafts.ts'
import { problemsOfFiles } from './files.ts'
import type { Activity, Event, Goal, Organisation, Report } from './model.ts'
import type { Problem } from './problem.ts'
import { linkArea, linked } from './references.ts'
import { textIn, translationsIn, wordsIn } from './translation.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'goal-of-another-area': error(
    'goals: [B-1, A-1]',
    ({ id, area }) => `目標「${id}」は領域${area}のものではありません。領域か目標を直してください。`,
    ({ id, area }) => `Goal “${id}” does not belong to area ${area}. Correct the area or the goal.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Links one year's files in one language; pure. With any problem there is no report. */
export const buildReport = (
  source: Source,
  year: string,
  locale: Locale,
): { report: Report | undefined; problems: readonly Problem[] } => {
  const problems: Problem[] = [...problemsOfFiles(source, year)]
  const drafts = draftsOf(source, year, locale)
  const goals = linkGoals(drafts, year, problems)
  const activities = linkActivities(source, year, locale, drafts, goals, problems)
  const organisation = linkOrganisation(source, year, locale, drafts, problems)
  const record = source.records.report.find((file) => file.year === year)?.data
  if (!record || !organisation || problems.length) return { report: undefined, problems }

  const used = usedBy([...activities, organisation])
  const text = (words: Parameters<typeof textIn>[1]) => textIn(locale, words)
  const { period, updated, contact, plan, editorial = [], slips = [], licence } = record
  const report: Report = {
    year,
    locale,
    period,
    updated,
    contact,
    title: text(record.title),
    publisher: text(record.publisher),
    shortName: text(record.shortName),
    vision: text(record.vision),
    mission: text(record.mission),
    plan: { title: text(plan.title), motto: text(plan.motto) },
    editorial: editorial.map(text),
    slips: slips.map(text),
    licence: licence && text(licence),
    organisation,
    areas: [...drafts.areas.values()],
    ...used,
    goals: [...goals.values()],
    activities,
    events: used.events.toSorted(byDate),
  }
  return { report, problems }
}

type Used = Omit<Pick<Activity, Listed<'activities'>>, 'goals'>

/** What the pages list, in their order; a record that none lists is not published. */
const usedBy = (pages: readonly Partial<Used>[]) =>
  Object.fromEntries(
    listedBy('activities').map((kind) => [
      kind,
      [...new Set(pages.flatMap((page): readonly object[] => (kind === 'goals' ? [] : (page[kind] ?? []))))],
    ]),
  ) as object as Used

const linkGoals = (drafts: Drafts, year: string, problems: Problem[]): Map<string, Draft<Goal>> => {
  const goals = new Map<string, Draft<Goal>>()
  for (const [id, { goal, area: areaId }] of drafts.goals) {
    const area = linkArea(drafts, { file: `${year}/goals/${id}.yaml`, id, area: areaId }, problems)
    if (!area) continue
    const linked = { ...goal, area }
    goals.set(id, linked)
    area.goals.push(linked)
  }
  return goals
}

const linkActivities = (
  source: Source,
  year: string,
  locale: Locale,
  drafts: Drafts,
  goals: ReadonlyMap<string, Draft<Goal>>,
  problems: Problem[],
): Draft<Activity>[] => {
  const activities: Draft<Activity>[] = []
  const translations = translationsIn(source, 'activities', year, locale)
  for (const file of originalsOf(source, 'activities', year)) {
    const area = linkArea(drafts, { file: file.file, id: file.id, area: file.data.area }, problems)
    const { data, prose, lang, translation } = wordsIn(translations, file, locale)
    const lists = linked(file, listedBy('activities'), { ...drafts, goals }, problems)
    if (!area) continue
    for (const [index, id] of (file.data.goals ?? []).entries())
      if (goals.has(id) && goals.get(id)?.area !== area)
        problems.push({
          kind: 'goal-of-another-area',
          file: file.file,
          path: ['goals', index],
          detail: { id, area: area.id },
        })
    const previous = activities.at(-1)
    const activity: Draft<Activity> = {
      id: file.id,
      title: { text: data.title, lang },
      subtitle: data.subtitle === undefined ? undefined : { text: data.subtitle, lang },
      summary: { text: data.summary, lang },
      prose,
      translation,
      area,
      ...lists,
      previous,
      next: undefined,
    }
    if (previous) previous.next = activity
    area.activities.push(activity)
    for (const thing of Object.values(lists).flat())
      if ('activities' in thing) thing.activities.push(activity)
    for (const photo of lists.photos) photo.area = area
    activities.push(activity)
  }
  return activities
}

const linkOrganisation = (
  source: Source,
  year: string,
  locale: Locale,
  drafts: Drafts,
  problems: Problem[],
): Organisation | undefined => {
  const [file] = originalsOf(source, 'organisation', year)
  if (!file) return undefined
  const translations = translationsIn(source, 'organisation', year, locale)
  const { data, prose, lang, translation } = wordsIn(translations, file, locale)
  const lists = linked(file, listedBy('organisation'), drafts, problems)
  for (const place of lists.places) place.ofOrganisation = true
  return {
    title: { text: data.title, lang },
    summary: { text: data.summary, lang },
    prose,
    translation,
    ...lists,
  }
}

/** Dated events by date, then the undated ones. */
const byDate = (one: Event, other: Event) => (one.date ?? '9999').localeCompare(other.date ?? '9999', 'en')
