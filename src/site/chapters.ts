import { formatFiscalYear } from '#i18n/format.ts'
import { words } from '#i18n/words.ts'
import type { Report } from '#report/model.ts'
import { paths } from './paths.ts'

export type Chapter = {
  readonly id: string
  readonly title: string
  /** The running head. */
  readonly head: string
  /** The pages of the site that show the same: links to them lead into the book. */
  readonly addresses: readonly string[]
  readonly sections: readonly { readonly id: string; readonly title: string }[]
}

/** The printed edition in its order: the plan, the areas with their activities, the pages about the whole year. */
export const chaptersOf = (report: Report): readonly Chapter[] => {
  const t = words[report.locale]
  const chapter = (id: string, title: string, addresses: readonly string[], head = title): Chapter => ({
    id,
    title,
    head,
    addresses,
    sections: [],
  })
  return [
    chapter(
      'plan',
      t.planOf(report.plan.title.text, report.plan.motto.text),
      [paths.home(report)],
      report.plan.title.text,
    ),
    ...report.areas.map((area) => ({
      ...chapter(`area-${area.id.toLowerCase()}`, `${area.id} ${area.title.text}`, [
        paths.area(report, area),
        ...area.goals.map((goal) => paths.goal(report, goal)),
      ]),
      sections: area.activities.map((activity) => ({
        id: `activity-${activity.id.toLowerCase()}`,
        title: `${activity.id} ${activity.title.text}`,
      })),
    })),
    chapter('organisation', report.organisation.title.text, [paths.organisation(report)]),
    chapter('timeline', t.timelineOf(formatFiscalYear(report.year, report.locale)), [paths.timeline(report)]),
    chapter('places', t.places, [paths.places(report)]),
    chapter('partners', t.partners, [paths.partners(report)]),
    chapter('about', t.about, [paths.about(report)]),
  ]
}
