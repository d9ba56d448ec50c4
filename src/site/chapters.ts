import { formatFiscalYear } from '#i18n/format.ts'
import { words } from '#i18n/words.ts'
import type { Phrase, Report, Text } from '#report/model.ts'
import { ids, paths } from './paths.ts'

export type Chapter = {
  readonly id: string
  readonly title: Phrase
  /** The running head. */
  readonly head: string
  /** The pages of the site that show the same: links to them lead into the book. */
  readonly addresses: readonly string[]
  readonly sections: readonly { readonly id: string; readonly title: Phrase }[]
}

/** The printed edition in its order: the plan, the areas with their activities, the pages about the whole year. */
export const chaptersOf = (report: Report): readonly Chapter[] => {
  const t = words[report.locale]
  const chapter = (
    id: string,
    title: Text | string,
    addresses: readonly string[],
    sections: Chapter['sections'] = [],
  ): Chapter => ({
    id,
    title,
    head: typeof title === 'string' ? title : title.text,
    addresses,
    sections,
  })
  return [
    {
      ...chapter('plan', report.plan.title, [paths.home(report)]),
      title: t.planOf(report.plan.title, report.plan.motto),
    },
    ...report.areas.map((area) =>
      chapter(
        ids.area(area),
        coded(area),
        [paths.area(report, area), ...area.goals.map((goal) => paths.goal(report, goal))],
        area.activities.map((activity) => ({
          id: ids.activity(activity),
          title: coded(activity),
        })),
      ),
    ),
    chapter('organisation', report.organisation.title, [paths.organisation(report)]),
    chapter('timeline', t.timelineOf(formatFiscalYear(report.year, report.locale)), [paths.timeline(report)]),
    chapter('places', t.places, [paths.places(report)]),
    chapter('partners', t.partnersTitle, [paths.partners(report)]),
    chapter('about', t.about, [paths.about(report)]),
  ]
}

/** A title after its code: A2 …. */
const coded = ({ id, title: { text, lang } }: { id: string; title: Text }): Text => ({
  text: `${id} ${text}`,
  lang,
})
