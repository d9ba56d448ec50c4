import { locales } from '#i18n/locales.ts'
import type { Report } from '#report/model.ts'
import { reports } from './reports.ts'

const params = ({ locale, year }: Report) => ({ locale: locales[locale].prefix || undefined, year })

/** One page a report. */
export const reportRoutes = () => reports.map((report) => ({ params: params(report), props: { report } }))

/** One page for each report that has something of a kind. */
export const routesWith = (things: (report: Report) => readonly unknown[]) =>
  reportRoutes().filter(({ props: { report } }) => things(report).length > 0)

/** One page for each thing of each report, under its id in lower case. */
export const thingRoutes = <T extends { readonly id: string }>(things: (report: Report) => readonly T[]) =>
  reports.flatMap((report) =>
    things(report).map((thing) => ({
      params: { ...params(report), id: thing.id.toLowerCase() },
      props: { report, thing },
    })),
  )
