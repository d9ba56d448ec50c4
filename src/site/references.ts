import { formatsOf, referenceOf } from '#exports/citation.ts'
import { isPreview, settings } from '#i18n/settings.ts'
import type { Activity, Report } from '#report/model.ts'
import { paths } from './paths.ts'
import { versionOf } from './version.ts'

/** The address at which a report, or a part of it, is cited. */
export const citedAddress = (report: Report, activity: Activity | undefined): string =>
  new URL(activity ? paths.activity(report, activity) : paths.home(report), settings.origin).href

/** What a report, or a part of it, is cited by, in the formats that programs read; a stand-in address is none. */
export const referenceFormats = (report: Report, activity: Activity | undefined) =>
  formatsOf(
    referenceOf({
      report,
      activity,
      version: versionOf(report.year),
      address: isPreview ? undefined : citedAddress(report, activity),
    }),
  )
