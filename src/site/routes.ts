import { prefixOf } from '#i18n/locales.ts'
import type { Report } from '#report/model.ts'
import { reports } from './reports.ts'

const params = ({ locale, year }: Report) => ({ locale: prefixOf(locale) || undefined, year })

/** One page a report. */
export const reportRoutes = () => routesWhere(() => true)

/** One page for each report that has something to show there. */
export const routesWhere = (has: (report: Report) => unknown) =>
  reports.filter(has).map((report) => ({ params: params(report), props: { report } }))

/** One page for each thing of each report, under its id in lower case. */
export const thingRoutes = <T extends { readonly id: string }>(things: (report: Report) => readonly T[]) =>
  reports.flatMap((report) =>
    things(report).map((thing) => ({
      params: { ...params(report), id: thing.id.toLowerCase() },
      props: { report, thing },
    })),
  )
