import '#disk/settings.ts'
import { join, relative } from 'node:path'
import { findBrowser, type Browser } from '#book/browser.ts'
import { printers } from '#check/problems/print.ts'
import { contentFolder, readContent, root } from '#disk/content-folder.ts'
import { checkPictures } from '#disk/decoded-pictures.ts'
import { siteAddress } from '#schema/address.ts'
import { writeArchives } from './archives.ts'
import { endWithNpm } from './npm.ts'
import { outFolder } from './out-folder.ts'
import { keepMovedFiles } from './moved-files.ts'
import { makeSite } from './site.ts'
import { since, stage, tell } from './stages.ts'
import { swapped } from './swap.ts'
import { warningsOf } from './warnings.ts'

const usage = '使い方 / usage: npm run build [-- --verbose]'

const unsafe =
  '何も作らず、何も消しませんでした：環境変数OUT_DIRのフォルダーか、その隣の作業用フォルダー（名前の終わりが.next）に、サイトではないものが入っています。新しいフォルダーを指定するか、OUT_DIRを外してください。\n' +
  'Nothing was built and nothing was deleted: the folder in OUT_DIR, or the one beside it to work in (its name and .next), holds something other than a site. Name a new folder, or unset OUT_DIR.'

const full = 'ディスクに空きがありません。 / The disk is full.'

const failed =
  'サイトは作りませんでした。前に作ったサイトはそのまま残っています。 / No site was built; an earlier one stays as it was.'

/** Checks the content and makes of it the site and its PDFs, which replace the earlier ones once they are whole. */
const build = async (verbose: boolean): Promise<number> => {
  const started = performance.now()
  const content = contentFolder()
  const folder = outFolder(process.env['OUT_DIR'], root, content)
  if (!folder) return fail(unsafe)
  const name = relative('', folder)
  try {
    const told = await swapped(folder, (site) => make(content, site, verbose))
    if (!told) return fail(failed)
    tell('できました / done', [name, since(started)])
    for (const words of told) console.warn(words)
    return 0
  } catch (error) {
    console.error(/ENOSPC|No space left/.test(String(error)) ? full : error)
    return fail(failed)
  }
}

/** Makes everything into an empty folder: what is to be told at the end, or undefined where the content has errors. */
const make = async (
  content: string,
  site: string,
  verbose: boolean,
): Promise<readonly string[] | undefined> => {
  const shown = relative('', content)
  const checked = await stage('検査 / check', () =>
    checkPictures(readContent(content), (file) => join(content, file)),
  )
  const { problems } = checked
  if (problems.some(({ severity }) => severity === 'error')) {
    process.stdout.write(printers.text(problems, shown))
    return undefined
  }
  const browser = findBrowser()
  await makeSite({ content, checked, site, pdfs: Boolean(browser), verbose })
  const pdfProblems = browser ? await printed(site, browser) : []
  await writeArchives(site)
  keepMovedFiles(site)
  return warningsOf({ site, browser, pdfProblems, problems, content: shown }, verbose)
}

/** What prints is loaded when the pages are made, and their memory is free again. */
const printed = async (site: string, browser: Browser): Promise<readonly string[]> => {
  const { writePdfs } = await import('./pdfs.ts')
  return writePdfs(site, browser)
}

const fail = (words: string): number => {
  console.error(words)
  return 1
}

const run = async (args: readonly string[]): Promise<number> => {
  if (args.some((arg) => arg !== '--verbose')) return fail(usage)
  try {
    siteAddress(process.env['SITE_URL'])
  } catch (reason) {
    return fail(reason instanceof Error ? reason.message : String(reason))
  }
  return build(args.length > 0)
}

if (import.meta.main) {
  endWithNpm()
  process.exitCode = await run(process.argv.slice(2))
}
