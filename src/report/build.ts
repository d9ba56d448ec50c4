import type { Locale } from '#i18n/locales.ts'
import { listedBy, type Listed } from '#schema/kinds.ts'
import type { Source } from '#source/source.ts'
import { changesOf } from './changes.ts'
import { earlierOf, type Earlier } from './continued.ts'
import { draftsOf, originalsOf, reportOf, type Draft, type Drafts } from './drafts.ts'
import { problemsOfFiles } from './files.ts'
import { termsIn, wordsOfGroup } from './glossary.ts'
import type { Activity, Area, Event, Goal, Metric, Organisation, Report } from './model.ts'
import { linkPages } from './own-pages.ts'
import { namingIn, passageOf } from './passages.ts'
import type { Problem } from './problem.ts'
import { quotesIn } from './quotes.ts'
import { goalsOfActivity, linkArea, linkEvent, linked } from './references.ts'
import { textIn, translationsIn, wordsIn } from './translation.ts'

/** Links one year's files in one language; pure. With any problem there is no report. */
export const buildReport = (
  source: Source,
  year: string,
  locale: Locale,
): { report: Report | undefined; problems: readonly Problem[] } => {
  const problems: Problem[] = [...problemsOfFiles(source, year)]
  const drafts = draftsOf(source, year, locale)
  const earlier = earlierOf(source, year, locale, problems)
  const goals = linkGoals(drafts, year, earlier, problems)
  const metrics = linkMetrics(drafts, year, problems)
  const activities = linkActivities(source, year, locale, { ...drafts, goals, metrics, earlier }, problems)
  const organisation = linkOrganisation(source, year, locale, drafts, problems)
  const pages = linkPages(source, year, locale, drafts, problems)
  const record = reportOf(source, year)
  if (!record || !organisation || problems.length) return { report: undefined, problems }

  const used = usedBy([...activities, organisation, ...pages])
  const { glossary } = drafts
  const areas = [...drafts.areas.values()].filter(isFilled)
  for (const group of [...areas, ...goals.values()])
    group.terms.push(...termsIn(glossary, wordsOfGroup(group)))
  const explaining = [...areas, ...goals.values(), ...activities, organisation, ...pages]
  const text = (words: Parameters<typeof textIn>[1]) => textIn(locale, words)
  const [people] = drafts.people.values()
  const site = source.records.site[0]?.data
  const { period, updated, published, vision, mission, plan, introduction } = record
  const { contact = site?.contact, website = site?.website, licence = site?.licence } = record
  const { editorial = [], slips = [], changes = [] } = record
  const report: Report = {
    year,
    locale,
    period,
    updated,
    published,
    contact,
    website,
    title: text(record.title),
    publisher: text(record.publisher),
    shortName: text(record.shortName),
    vision: vision && text(vision),
    mission: mission && text(mission),
    introduction: introduction && text(introduction),
    plan: plan && { title: text(plan.title), motto: plan.motto && text(plan.motto) },
    editorial: editorial.map(text),
    slips: slips.map(text),
    changes: changesOf(changes, { ...drafts, goals, activities, organisation, pages }, locale),
    licence: licence && text(licence),
    organisation,
    areas,
    ...used,
    partners: [...new Set([...used.partners, ...withRole(drafts)])],
    levels: drafts.levels,
    goals: [...goals.values()],
    activities,
    pages,
    people: people?.groups ?? [],
    peopleNote: people?.note,
    accounts: [...drafts.accounts.values()],
    events: used.events.toSorted(byDate),
    terms: glossary.filter((term) => explaining.some(({ terms }) => terms.includes(term))),
  }
  return { report, problems }
}

/** Whether there is anything to tell of an area: one without is no part of its year's report. */
const isFilled = ({ activities, goals, prose }: Draft<Area>): boolean =>
  activities.length > 0 || goals.length > 0 || prose !== undefined

type Used = Omit<Pick<Activity, Listed<'activities'>>, 'goals'>

/** The organisations that the report names for what they are to the publisher. */
const withRole = ({ partners }: Drafts) => [...partners.values()].filter(({ role }) => role)
const othersThanGoals = listedBy('activities').filter((kind) => kind !== 'goals')

/** What the pages list, in their order; a record that none lists is not published. */
const usedBy = (pages: readonly Partial<Used>[]) =>
  Object.fromEntries(
    othersThanGoals.map((kind) => [
      kind,
      [...new Set(pages.flatMap((page): readonly object[] => page[kind] ?? []))],
    ]),
  ) as object as Used

const linkGoals = (
  drafts: Drafts,
  year: string,
  earlier: Earlier,
  problems: Problem[],
): Map<string, Draft<Goal>> => {
  const goals = new Map<string, Draft<Goal>>()
  for (const [id, { goal, area: areaId, continues: from }] of drafts.goals) {
    const file = `${year}/goals/${id}.yaml`
    const area = linkArea(drafts, { file, id, area: areaId }, problems)
    const continues = earlier.goal({ file, from })
    if (!area) continue
    const linked = { ...goal, area, continues }
    goals.set(id, linked)
    area.goals.push(linked)
  }
  return goals
}

const linkMetrics = (drafts: Drafts, year: string, problems: Problem[]): Map<string, Draft<Metric>> => {
  const metrics = new Map<string, Draft<Metric>>()
  for (const [id, { metric, of }] of drafts.metrics) {
    const file = `${year}/metrics/${id}.yaml`
    metrics.set(id, {
      ...metric,
      event: of === undefined ? undefined : linkEvent(drafts, { file, event: of }, problems),
    })
  }
  return metrics
}

/** What is linked before the activities. */
type Linked = Omit<Drafts, 'goals' | 'metrics'> & {
  readonly goals: ReadonlyMap<string, Draft<Goal>>
  readonly metrics: ReadonlyMap<string, Draft<Metric>>
  readonly earlier: Earlier
}

const linkActivities = (
  source: Source,
  year: string,
  locale: Locale,
  drafts: Linked,
  problems: Problem[],
): Draft<Activity>[] => {
  const activities: Draft<Activity>[] = []
  const translations = translationsIn(source, 'activities', year, locale)
  const isNamed = namingIn(source, year)
  for (const file of originalsOf(source, 'activities', year)) {
    const area = linkArea(drafts, { file: file.file, id: file.id, area: file.data.area }, problems)
    const { data, body, prose, lang, translation } = wordsIn(translations, file, locale)
    const lists = {
      ...linked(file, othersThanGoals, drafts, problems),
      goals: goalsOfActivity(file, area, drafts.goals, problems),
    }
    const continues = drafts.earlier.activity({ file: file.file, from: file.data.continues }, lists.metrics)
    if (!area) continue
    const words = [data.title, data.subtitle, data.summary, body]
    const captions = [
      ...lists.photos.map(({ caption }) => caption),
      ...lists.metrics.map(({ counts }) => counts),
    ]
    const previous = activities.at(-1)
    const activity: Draft<Activity> = {
      id: file.id,
      title: { text: data.title, lang },
      subtitle: data.subtitle === undefined ? undefined : { text: data.subtitle, lang },
      summary: { text: data.summary, lang },
      prose,
      quotes: [...quotesIn(body, lang, lists.quotations)],
      translation,
      area,
      continues,
      ...lists,
      terms: [...termsIn(drafts.glossary, [...words, ...captions])],
      changes: [],
      previous,
      next: undefined,
    }
    if (previous) previous.next = activity
    for (const event of lists.events)
      if (!event.activities.length) event.passage = passageOf(event.date, file.body)
    area.activities.push(activity)
    for (const thing of Object.values(lists).flat())
      if ('activities' in thing) thing.activities.push(activity)
    for (const place of lists.places)
      place.events.push(...lists.events.filter((event) => isNamed(place, event)))
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
): Draft<Organisation> | undefined => {
  const [file] = originalsOf(source, 'organisation', year)
  if (!file) return undefined
  const translations = translationsIn(source, 'organisation', year, locale)
  const { data, body, prose, lang, translation } = wordsIn(translations, file, locale)
  const lists = linked(file, listedBy('organisation'), drafts, problems)
  for (const place of lists.places) place.ofOrganisation = true
  const words = [data.title, data.summary, body, ...lists.photos.map(({ caption }) => caption)]
  return {
    title: { text: data.title, lang },
    summary: { text: data.summary, lang },
    prose,
    translation,
    ...lists,
    terms: [...termsIn(drafts.glossary, words)],
    changes: [],
  }
}

/** Dated events by date, then the undated ones. */
const byDate = (one: Event, other: Event) => (one.date ?? '9999').localeCompare(other.date ?? '9999', 'en')
