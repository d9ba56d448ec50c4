import { ownSite } from '#disk/settings.ts'
import { words } from '#i18n/words.ts'
import type { Report } from '#report/model.ts'
import { editorPath, errorForm, errorMail, lists, paths } from './paths.ts'

const { editor, corrections } = ownSite

/** Whether pages say how they are mended: only where a setting says where. */
export const isMendable = editor !== undefined || corrections !== undefined

export type Mending = { readonly href: string; readonly label: string }

type Page = { readonly title: string; readonly path: string | undefined; readonly address: string }

/** Where a page is put right: its entry in the form for staff, and where readers report an error in it. */
export const mendingOf = (report: Report, { title, path, address }: Page): readonly Mending[] => {
  const t = words[report.locale]
  return [
    ...(editor ? [{ href: editorPath(report, entryOf(report, path)), label: t.mendHere }] : []),
    ...(corrections?.repository
      ? [{ href: errorForm(corrections.repository, report, address), label: t.mendByForm }]
      : []),
    ...(corrections?.mail
      ? [{ href: errorMail(corrections.mail, t.mendSubject(title), address), label: t.mendByMail }]
      : []),
  ]
}

/** What of the content a page shows: a file by its kind and id, a kind of which it lists all, or the report. */
export const entryOf = (
  report: Report,
  path: string | undefined,
): { readonly kind: string; readonly id?: string } => {
  const things = [
    ...report.activities.map((each) => ['activities', each.id, paths.activity(report, each)] as const),
    ...report.goals.map((each) => ['goals', each.id, paths.goal(report, each)] as const),
    ...report.areas.map((each) => ['areas', each.id, paths.area(report, each)] as const),
    ...report.pages.map((each) => ['pages', each.id, paths.page(report, each)] as const),
    ['report', 'organisation', paths.organisation(report)] as const,
    ['events', undefined, lists.timeline(report)] as const,
    ['places', undefined, lists.places(report)] as const,
    ['partners', undefined, lists.partners(report)] as const,
    ['accounts', undefined, lists.accounts(report)] as const,
  ]
  const [kind, id] = things.find(([, , its]) => path !== undefined && its === path) ?? ['report', 'report']
  return id === undefined ? { kind } : { kind, id }
}
