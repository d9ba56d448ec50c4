import ical, { ICalEventTransparency } from 'ical-generator'
import { formatDate } from '#i18n/format.ts'
import { words } from '#i18n/words.ts'
import type { Event, Report } from '#report/model.ts'

/** The first day of a day or month. */
const firstDay = (date: string) => new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`)

/** The day after a day or month. */
const dayAfter = (date: string) => {
  const day = firstDay(date)
  if (date.length === 7) day.setUTCMonth(day.getUTCMonth() + 1)
  else day.setUTCDate(day.getUTCDate() + 1)
  return day
}

/**
 * The dated events of a report as a calendar (RFC 5545): a day, days to the last, a month as all of its days. One whose
 * end is open has its first day only. Each says its date as the report does.
 */
export const calendarOf = (report: Report, site: string): string => {
  const calendar = ical({
    name: words[report.locale].siteName(report.shortName.text, report.title.text),
    prodId: { company: site, product: 'activity-report', language: report.locale.toUpperCase() },
  })
  for (const event of report.events.filter(isDated)) {
    const [start = event.date, last = start] = event.date.split('/')
    calendar.createEvent({
      id: `${event.id}.${report.year}@${site}`,
      // Of the content, not of the build: the same bytes twice.
      stamp: firstDay(report.updated),
      start: firstDay(start),
      ...(last !== '..' && { end: dayAfter(last) }),
      allDay: true,
      summary: event.title.text,
      description: [
        formatDate(event.date, report.locale),
        ...event.activities.map(({ id, title }) => `${id} ${title.text}`),
      ].join('\n'),
      // Whoever adds it to a calendar stays free.
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return calendar.toString()
}

const isDated = (event: Event): event is Event & { readonly date: string } => event.date !== undefined
