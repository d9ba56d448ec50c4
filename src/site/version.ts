import { reportAsJson } from '#exports/json.ts'
import { once } from '#i18n/once.ts'
import { fingerprint } from '#report/fingerprint.ts'
import { bodiesOf, reports } from './reports.ts'

/** The version of a year's content: eight digits that change with any of its words or facts, in any language. */
export const versionOf = once((year: string): string =>
  fingerprint([
    ...reports.filter((report) => report.year === year).map((report) => JSON.stringify(reportAsJson(report))),
    ...bodiesOf(year),
  ])
    .replace('sha256-', '')
    .slice(0, 8),
)
