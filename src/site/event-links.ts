import { words } from '#i18n/words.ts'
import type { Event, Report } from '#report/model.ts'
import { passagePath, paths } from './paths.ts'

/** The activities that an event belongs to, by their codes; the organisation's own have its page's name. */
export const codeOf = (report: Report, { activities }: Event): string =>
  activities.map(({ id }) => id).join(' ') || words[report.locale].organisation

/** Where the report tells of an event: the passage of its first activity, or the organisation's page. */
export const toldAt = (report: Report, { activities: [activity], passage }: Event): string =>
  activity ? passagePath(report, activity, passage) : paths.organisation(report)
