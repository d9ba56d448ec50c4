import { relative } from 'node:path'
import { contentFolder, ownSite, root } from '#disk/settings.ts'
import { original, type Locale } from '#i18n/locales.ts'
import { words } from '#i18n/words.ts'
import type { Report, Translation } from '#report/model.ts'
import { hasForm } from '#schema/site.ts'
import { editorPath, errorForm, errorMail, forgePath, lists, paths } from './paths.ts'

const { editor, corrections } = ownSite

/** Whether pages say how they are mended: only where a setting says where. */
export const isMendable = editor !== undefined || corrections !== undefined

export type Mending = { readonly href: string; readonly label: string }

type Page = { readonly title: string; readonly path: string | undefined; readonly address: string }

/** Where a page is put right: its entry in the form for staff, or its file on GitHub where there is no form, and where readers report an error in it. */
export const mendingOf = (report: Report, { title, path, address }: Page): readonly Mending[] => {
  const t = words[report.locale]
  return [
    ...(editor ? [{ href: entryPath(editor.repository, report, path), label: t.mendHere }] : []),
    ...(corrections?.repository
      ? [{ href: errorForm(corrections.repository, report, address), label: t.mendByForm }]
      : []),
    ...(corrections?.mail
      ? [{ href: errorMail(corrections.mail, t.mendSubject(title), address), label: t.mendByMail }]
      : []),
  ]
}

const entryPath = (repository: string, report: Report, path: string | undefined): string => {
  const entry = entryOf(report, path)
  return hasForm(ownSite)
    ? editorPath(report, entry)
    : forgePath(repository, `${relative(root, contentFolder()).replaceAll('\\', '/')}/${entry.file}`)
}

type Entry = {
  readonly kind: string
  readonly id: string | undefined
  /** Its file, or the folder of its kind, below the folder of content. */
  readonly file: string
}

/** What of the content a page shows: a file by its kind and id, a kind of which it lists all, or the report. */
export const entryOf = (report: Report, path: string | undefined): Entry => {
  const { year, locale, organisation } = report
  const listed = (kind: 'events' | 'places' | 'partners' | 'accounts', its: string | undefined) =>
    ({ its, kind, id: undefined, file: `${year}/${kind}` }) as const
  const written = (its: string, kind: string, { id, translation }: Written) =>
    ({ its, kind, id, file: `${year}/${kind}/${id}.${shownIn(locale, translation)}.mdx` }) as const
  const entries = [
    ...report.activities.map((each) => written(paths.activity(report, each), 'activities', each)),
    ...report.areas.map((each) => written(paths.area(report, each), 'areas', each)),
    ...report.pages.map((each) => written(paths.page(report, each), 'pages', each)),
    ...report.goals.map((each) => ({
      its: paths.goal(report, each),
      kind: 'goals',
      id: each.id,
      file: `${year}/goals/${each.id}.yaml`,
    })),
    {
      its: paths.organisation(report),
      kind: 'report',
      id: 'organisation',
      file: `${year}/organisation.${shownIn(locale, organisation.translation)}.mdx`,
    },
    listed('events', lists.timeline(report)),
    listed('places', lists.places(report)),
    listed('partners', lists.partners(report)),
    listed('accounts', lists.accounts(report)),
  ]
  return (
    entries.find(({ its }) => path !== undefined && its === path) ?? {
      kind: 'report',
      id: 'report',
      file: `${year}/report.yaml`,
    }
  )
}

type Written = { readonly id: string; readonly translation: Translation }

const shownIn = (locale: Locale, translation: Translation) => (translation === 'missing' ? original : locale)
