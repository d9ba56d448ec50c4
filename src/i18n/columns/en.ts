import type { DataColumn } from '#i18n/data-column.ts'

/** What the columns of the tables mean, in English. */
export const columns: Readonly<Record<DataColumn, string>> = {
  ids: 'Ids of other tables; a space between several',
  language: 'Code of the language (BCP 47)',
  date: 'A day, a month or an interval (ISO 8601); it ends with .. where it goes on',
  measure: 'count: a number; share: a part of a whole (0.9 is 90%); duration: how long something lasts',
  qualifier: 'about, over or under: part of the figure',
  counts: 'What the figure counts',
  before:
    'The figure of the same name in an earlier report; before_same: whether it counts the same in the same way',
  region: 'Prefecture (ISO 3166-2) or country (ISO 3166-1)',
  coordinates: 'In degrees (WGS 84)',
  official: 'Whether the translated name is the organisation’s own; false: the editors’ translation',
  role: 'funder, partner, supporter or member',
  supplied: 'Whether the photograph has been supplied',
  continues: 'The same thing in an earlier report (year/id)',
  account:
    'line: order of rows; depth: that of the item; total: whether it adds up others; basis: budget or actual; scale: what amounts are multiples of',
  page: 'Id or name of the page that was changed',
}
