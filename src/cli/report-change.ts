import './stand-in-address.ts'
import '#disk/settings.ts'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findBrowser } from '#book/browser.ts'
import { commentOf, type Change } from '#change/comment.ts'
import { contentFolder, root } from '#disk/content-folder.ts'
import { changeSince } from './change-since.ts'
import { makeOpenable } from './openable.ts'
import { mark, outFolder } from './out-folder.ts'
import { picturesPage } from './pictures-page.ts'
import { buildInto } from './runs.ts'

const usage =
  '使い方 / usage: npm run report-change -- BASE [--prose] [--preview] [--out change]\n' +
  'BASE：くらべるコミットか枝（例：main、HEAD^1） / the commit or branch to compare with, such as main or HEAD^1\n'

const unsafe =
  '--out のフォルダーに、このコマンドが作ったのではないものが入っています。新しいフォルダーを指定してください。\n' +
  'The folder of --out holds something that this command has not made. Name a new one.'

/** So many pages are shown in pictures. */
const most = 10

type Options = { readonly prose: boolean; readonly preview: boolean; readonly out: string }

/** Tells on standard output, in Markdown, what the content has changed since a commit; pictures and a preview go into a folder. */
const report = async (base: string, { prose, preview, out }: Options): Promise<number> => {
  const content = contentFolder()
  const folder = outFolder(out, root, content)
  if (!folder) throw new Error(unsafe)
  const { change, sites } = await changeSince(base, content, join(root, '.cache/report-change'), prose)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, mark), '')
  const site = preview && !hasErrors(change) ? await previewIn(folder) : undefined
  const pages = [...(change.pages?.changed ?? []), ...(change.pages?.added ?? [])].slice(0, most)
  const browser = sites && pages.length ? findBrowser() : undefined
  const paths = pages.map(({ path }) => path)
  if (sites && browser) {
    const { takePictures } = await import('./screens.ts')
    await takePictures(browser, sites, paths, folder)
  }
  const has = (file: string) => existsSync(join(folder, file))
  writeFileSync(join(folder, 'index.html'), picturesPage(pages, has, site))
  const ways = { preview: process.env['PREVIEW_URL'], files: process.env['ARTIFACTS_URL'] }
  process.stdout.write(commentOf(change, ways))
  return hasErrors(change) ? 1 : 0
}

const hasErrors = ({ news }: Change) => news.errors.length > 0

/** The whole site with its PDFs, which opens from a disk. */
const previewIn = async (folder: string): Promise<string> => {
  await buildInto(join(folder, 'site'), contentFolder(), {})
  makeOpenable(join(folder, 'site'))
  return 'site'
}

const run = async (args: readonly string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      prose: { type: 'boolean', default: false },
      preview: { type: 'boolean', default: false },
      out: { type: 'string', default: 'change' },
    },
  })
  const [base, ...more] = positionals
  if (!base || more.length) throw new Error(usage)
  return report(base, values)
}

if (import.meta.main)
  process.exitCode = await run(process.argv.slice(2)).catch((reason: unknown) => {
    process.stderr.write(`${reason instanceof Error ? reason.message : String(reason)}\n`)
    return 2
  })
