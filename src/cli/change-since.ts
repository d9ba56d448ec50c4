import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Change } from '#change/comment.ts'
import { seenOf, type Copies } from '#change/pages.ts'
import { figuresOf, picturesOf, reportData, type ReportData } from '#change/records.ts'
import { newsOf } from '#change/told.ts'
import { untouchedIn } from '#change/untouched.ts'
import { settings } from '#i18n/settings.ts'
import { locate } from '#schema/kinds.ts'
import { labelOf, schemaOf } from '#schema/labels.ts'
import { differenceFrom, takeOut } from './git.ts'
import { buildInto, checkOf } from './runs.ts'

type Sites = { readonly before: string; readonly after: string }

/**
 * What has changed in the content since a commit. Both states are checked and built by the program as it is now, so that
 * nothing is told but what the content changed.
 */
export const changeSince = async (
  asked: string,
  content: string,
  work: string,
  prose: boolean,
): Promise<{ readonly change: Change; readonly sites: Sites | undefined }> => {
  const difference = differenceFrom(asked, content)
  const { prefix, files } = difference
  const own = files.flatMap((file) => (file.startsWith(prefix) ? file.slice(prefix.length) : []))
  const earlier = join(work, 'content')
  takeOut(difference, content, earlier)
  const [before, after] = await Promise.all([checkOf(earlier, prose), checkOf(content, prose)])
  const told = {
    prefix,
    news: newsOf(before, after),
    untouched: own.flatMap((file) => untouchedFile(earlier, content, file)),
    content: own.length > 0,
    code: files.some((file) => !file.startsWith(prefix) && isOfPages.test(file)),
  }
  const nothing = { pages: undefined, figures: [], pictures: [] }
  const isBroken = [before, after].flat().some(({ severity }) => severity === 'error')
  if (isBroken || !own.length) return { change: { ...told, ...nothing }, sites: undefined }
  const sites = { before: join(work, 'before'), after: join(work, 'after') }
  await buildInto(sites.before, earlier, lean)
  await buildInto(sites.after, content, lean)
  const [old, fresh] = [dataOf(sites.before), dataOf(sites.after)]
  return {
    change: {
      ...told,
      pages: seenOf(copiesOf(sites.before), copiesOf(sites.after), settings.origin),
      figures: figuresOf(old, fresh),
      pictures: picturesOf(old, fresh, new Set(own)),
    },
    sites,
  }
}

/** Pages are compared without what only costs time. */
const lean = { CHROMIUM: 'none', SHARE_PICTURES: 'none' } as const

/** What of the project, beside its content, makes pages. */
const isOfPages = /^(src|public)\/|^(package(-lock)?\.json|astro\.config\.mjs)$/

const untouchedFile = (earlier: string, content: string, file: string): Change['untouched'] => {
  const [before, after] = [join(earlier, file), join(content, file)]
  const located = locate(file)
  if (!located || located.locale || !existsSync(before) || !existsSync(after)) return []
  return untouchedIn(readFileSync(before, 'utf8'), readFileSync(after, 'utf8')).map(({ path, locale }) => ({
    file,
    field: labelOf(schemaOf(located), path),
    locale,
  }))
}

const copiesOf = (site: string): Copies =>
  new Map(
    globSync('**/index.md', { cwd: site })
      .map((file) => file.replaceAll('\\', '/'))
      .map((file) => [file.replace(/index\.md$/, ''), readFileSync(join(site, file), 'utf8')]),
  )

/** The reports in the original language. */
const dataOf = (site: string): readonly ReportData[] =>
  globSync('[0-9]*/report.json', { cwd: site })
    .toSorted()
    .map((file) => reportData.parse(JSON.parse(readFileSync(join(site, file), 'utf8'))))
