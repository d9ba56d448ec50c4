import type { ShareText } from '#assets/share-picture.ts'
import { formatFiscalYear, formatGoalCode } from '#i18n/format.ts'
import { words } from '#i18n/words.ts'
import type { Report } from '#report/model.ts'
import { accessibilityPath } from './accessibility.ts'
import { otherReadings } from './menu.ts'
import { lists, paths } from './paths.ts'
import { reports } from './reports.ts'

type Shared = { readonly path: string; readonly text: ShareText }

/** What the share picture of each page of a report says. */
const pagesOf = (report: Report): readonly Shared[] => {
  const t = words[report.locale]
  const common = {
    locale: report.locale,
    siteName: report.publisher.text,
    kicker: report.title.text,
    sign: { of: 'year', areas: report.areas } as const,
  }
  const page = (path: string | undefined, title: string): readonly Shared[] =>
    path ? [{ path, text: { ...common, title } }] : []
  return [
    {
      path: paths.home(report),
      text: { ...common, title: report.title.text, kicker: report.publisher.text },
    },
    ...page(paths.organisation(report), report.organisation.title.text),
    ...page(lists.partners(report), t.partnersTitle),
    ...page(lists.places(report), t.places),
    ...page(lists.timeline(report), t.timelineOf(formatFiscalYear(report.year, report.locale))),
    ...page(lists.accounts(report), t.accounts),
    ...page(paths.about(report), t.about),
    ...page(paths.data(report), t.data),
    ...page(accessibilityPath(report), t.accessibility.title),
    ...otherReadings(report).flatMap(({ href, label }) => page(href, label)),
    ...report.pages.flatMap((own) => page(paths.page(report, own), own.title.text)),
    ...report.areas.map((area) => ({
      path: paths.area(report, area),
      text: {
        ...common,
        title: area.title.text,
        sign: { of: 'area' as const, area: area.id, code: area.id },
      },
    })),
    ...report.goals.map((goal) => ({
      path: paths.goal(report, goal),
      text: {
        ...common,
        title: `${formatGoalCode(goal, report.locale)} ${goal.title.text}`,
        sign: { of: 'goal' as const, area: goal.area.id, code: String(goal.number) },
      },
    })),
    ...report.activities.map((activity) => ({
      path: paths.activity(report, activity),
      text: {
        ...common,
        title: activity.title.text,
        sign: { of: 'activity' as const, area: activity.area.id, code: activity.id },
      },
    })),
  ]
}

/** Whether pictures are made: SHARE_PICTURES=none leaves them out, and pages then name none. */
export const hasPictures = process.env['SHARE_PICTURES'] !== 'none'

/** Every page that has a share picture, by its address. */
export const shared: ReadonlyMap<string, Shared> = new Map(
  reports.flatMap(pagesOf).map((page) => [page.path, page]),
)
