import type { Report } from '#report/model.ts'
import { names, variants } from './reports.ts'

/** Names and terms that a page of a report says: a line of its book keeps them whole. */
export const termsSaid = (report: Report, html: string): readonly string[] => {
  const said = html.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&')
  const known = [
    report.shortName.text,
    report.publisher.text,
    ...[...report.partners, ...report.places].map(({ name }) => name.text),
    ...names.map((name) => name[report.locale] ?? ''),
    ...variants.flat(),
  ]
  return [...new Set(known)].filter((name) => name && said.includes(name))
}
