import { blocks, heading, link, list, plain, table } from '#exports/markdown.ts'
import { formatAmount, formatDate, formatFiscalYear, formatGoalCode, languageName } from '#i18n/format.ts'
import { original } from '#i18n/locales.ts'
import { settings } from '#i18n/settings.ts'
import { goalsTitle, planTitle, words } from '#i18n/words.ts'
import type {
  Activity,
  Area,
  Event,
  FreePage,
  Goal,
  Link,
  Organisation,
  Phrase,
  Report,
  Term,
  Translation,
} from '#report/model.ts'
import { figureList, markdownBody, metricsBeside, said } from './markdown-body.ts'
import { paths } from './paths.ts'

/** Blocks of a page in Markdown, below its title. */
export type Parts = readonly (string | undefined)[]

export const absolute = (path: string): string => new URL(path, settings.origin).href
const to = (text: Phrase, path: string) => link(said(text), absolute(path))

export const activityName = ({ id, title }: Activity): string => `${id} ${title.text}`
export const goalName = (report: Report, goal: Goal): string =>
  `${formatGoalCode(goal, report.locale)} ${goal.title.text}`

/** A section with a title, where there is anything in it. */
const section = (title: string, text: string | undefined) =>
  text ? blocks([heading(2, title), text]) : undefined

/** That a page shows its original, or is older than it. */
const notice = ({ locale }: Report, translation: Translation) => {
  const name = languageName(original, locale)
  if (translation === 'missing') return plain(words[locale].untranslated(name))
  return translation === 'outdated' ? plain(words[locale].outdated(name)) : undefined
}

const deeds = (report: Report, activities: readonly Activity[]) =>
  list(
    activities.map(
      (activity) =>
        `${to(activityName(activity), paths.activity(report, activity))}${words[report.locale].labelColon}${plain(activity.summary.text)}`,
    ),
  )

/** Events by their days, and what has none. */
export const eventList = (report: Report, events: readonly Event[]): string =>
  list(
    events.map(({ date, title, activities }) => {
      const codes = activities.map(({ id }) => id).join(', ')
      const day = date && `${formatDate(date, report.locale)}${words[report.locale].labelColon}`
      return plain(`${day ?? ''}${title.text}${codes && ` (${codes})`}`)
    }),
  )

const links = (all: readonly Link[]) => list(all.map(({ title, url }) => link(title.text, url)))

const terms = (all: readonly Term[]) =>
  list(all.map(({ term, means }) => `**${plain(term)}** ${plain(means)}`))

export const homeParts = (report: Report): Parts => {
  const t = words[report.locale]
  return [
    report.introduction && plain(report.introduction.text),
    report.vision && plain(`${t.vision}${t.labelColon}${report.vision.text}`),
    report.mission && plain(`${t.mission}${t.labelColon}${report.mission.text}`),
    report.plan && plain(said(planTitle(report))),
    section(t.figures, figureList(report.metrics, report)),
    ...report.areas.map((area) => section(`${area.id} ${area.title.text}`, deeds(report, area.activities))),
    section(t.events, eventList(report, report.events)),
  ]
}

export const areaParts = (report: Report, area: Area): Parts => {
  const t = words[report.locale]
  return [
    notice(report, area.translation),
    markdownBody(area.prose, report),
    section(
      goalsTitle(report),
      list(area.goals.map((goal) => to(goalName(report, goal), paths.goal(report, goal)))),
    ),
    section(t.activities, deeds(report, area.activities)),
    section(t.terms, terms(area.terms)),
  ]
}

export const goalParts = (report: Report, goal: Goal): Parts => {
  const t = words[report.locale]
  return [
    report.plan && plain(t.goalOfPlan(report.plan.title.text)),
    section(t.activitiesOfGoal, deeds(report, goal.activities)),
  ]
}

export const activityParts = (report: Report, activity: Activity): Parts => {
  const t = words[report.locale]
  const { subtitle, summary, metrics, goals, events, partners, places, prose } = activity
  return [
    notice(report, activity.translation),
    subtitle && plain(subtitle.text),
    `**${plain(summary.text)}**`,
    figureList(metricsBeside(prose, metrics), report),
    markdownBody(prose, report),
    section(
      goalsTitle(report),
      list(goals.map((goal) => to(goalName(report, goal), paths.goal(report, goal)))),
    ),
    section(t.events, eventList(report, events)),
    section(t.partners, list(partners.map(({ name }) => plain(name.text)))),
    section(t.places, list(places.map(({ name }) => plain(name.text)))),
    section(t.furtherReading, links(activity.links)),
    section(t.terms, terms(activity.terms)),
  ]
}

export const organisationParts = (report: Report): Parts => {
  const t = words[report.locale]
  const people = report.people.map(({ title, people: own }) =>
    blocks([
      heading(3, title.text),
      list(own.map(({ name, role }) => plain([name.text, role?.text].filter(Boolean).join(', ')))),
    ]),
  )
  return [
    ...ownParts(report, report.organisation),
    section(t.events, eventList(report, report.organisation.events)),
    section(t.people, blocks([...people, report.peopleNote && plain(report.peopleNote.text)])),
  ]
}

export const ownParts = (report: Report, page: Organisation | FreePage): Parts => {
  const t = words[report.locale]
  return [
    notice(report, page.translation),
    `**${plain(page.summary.text)}**`,
    markdownBody(page.prose, report),
    section(t.furtherReading, links(page.links)),
    section(t.terms, terms(page.terms)),
  ]
}

type Named = { readonly name: { readonly text: string }; readonly activities: readonly Activity[] }

/** Names, each with the activities that it belongs to. */
export const nameList = (things: readonly Named[]): string =>
  list(
    things.map(({ name, activities }) => {
      const codes = activities.map(({ id }) => id).join(', ')
      return plain(`${name.text}${codes && ` (${codes})`}`)
    }),
  )

export const accountsParts = (report: Report): Parts =>
  report.accounts.map((statement) =>
    blocks([
      heading(2, statement.title.text),
      table([
        [
          words[report.locale].accountsItem,
          ...statement.columns.map(({ year, basis }) =>
            [formatFiscalYear(year, report.locale), basis && words[report.locale].accountsBasis(basis)]
              .filter(Boolean)
              .join(' '),
          ),
        ],
        ...statement.rows.map(({ title, values }) => [
          plain(title.text),
          ...statement.columns.map((_, column) => {
            const amount = values?.[column]
            return amount === undefined ? '' : formatAmount(amount, statement, report.locale)
          }),
        ]),
      ]),
      statement.note && plain(statement.note.text),
    ]),
  )

export const compareParts = (report: Report): Parts => {
  const t = words[report.locale]
  return report.areas.map((area) =>
    section(
      `${area.id} ${area.title.text}`,
      table([
        [t.goalsWithoutPlan, t.activities, t.whatWeDid],
        ...area.goals.flatMap((goal) =>
          goal.activities.map((activity) =>
            [goalName(report, goal), activityName(activity), activity.summary.text].map(plain),
          ),
        ),
      ]),
    ),
  )
}

export const aboutParts = (report: Report): Parts => {
  const t = words[report.locale]
  const notes = (texts: readonly { readonly text: string }[]) => list(texts.map(({ text }) => plain(text)))
  return [
    list([
      plain(`${t.publisher}${t.labelColon}${report.publisher.text}`),
      plain(`${t.updated}${t.labelColon}${formatDate(report.updated, report.locale)}`),
    ]),
    section(t.editorial, notes(report.editorial)),
    section(t.slips, notes(report.slips)),
    section(
      t.corrections,
      list(
        report.changes.map(({ date, kind, what }) =>
          plain(`${t.changedOn(formatDate(date, report.locale), t.correctionKind(kind))} ${what.text}`),
        ),
      ),
    ),
    section(t.terms, terms(report.terms)),
    section(t.numbers, plain(t.numbersLead)),
    section(t.licence, report.licence && plain(report.licence.text)),
  ]
}
