import { spawnSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { findBrowser } from '#book/browser.ts'
import { printers } from '#check/problems/print.ts'
import { check } from './check.ts'
import { missingCharactersIn } from './missing-characters.ts'
import { outFolder } from './out-folder.ts'
import { writePdfs } from './pdfs.ts'
import { contentFolder } from '#disk/content-folder.ts'

const withoutBrowser = `
PDFは作りませんでした：印刷に使うChromiumが見つかりません。Debianなら「apt install chromium-headless-shell」で入れるか、環境変数
CHROMIUM_PATHでChromiumかChromeの場所を指定して、もう一度「npm run build」をしてください。サイトはPDFなしで完成しています。
No PDFs were made: there is no Chromium to print with. Install one (on Debian: apt install chromium-headless-shell), or name a
Chromium or Chrome in CHROMIUM_PATH, and run “npm run build” again. The site is complete without them.
`

const unsafe = `
何も作らず、何も消しませんでした：環境変数OUT_DIRのフォルダーには、サイトではないものが入っています。新しいフォルダーを指定するか、OUT_DIRを外してください。
Nothing was built and nothing was deleted: the folder in OUT_DIR holds something other than a site. Name a new folder, or unset OUT_DIR.
`

const root = resolve(import.meta.dirname, '../..')

/** Checks the content and builds the site; what fails leaves no `dist` behind. */
const build = async (): Promise<number> => {
  const content = contentFolder()
  const dist = outFolder(process.env['OUT_DIR'], root, content)
  if (!dist) {
    console.error(unsafe)
    return 1
  }
  await rm(dist, { recursive: true, force: true })
  const { problems } = await check(content)
  process.stdout.write(printers.text(problems, content))
  if (problems.some(({ severity }) => severity === 'error')) return 1
  const browser = findBrowser()
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, OUT_DIR: dist, PDFS: browser ? 'yes' : '', ASTRO_TELEMETRY_DISABLED: '1' },
  })
  try {
    if (status !== 0) throw new Error('Astro did not build the site')
    for (const warning of missingCharactersIn(dist)) console.warn(warning)
    if (browser) await writePdfs(dist, browser)
    else console.warn(withoutBrowser)
    return 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    await rm(dist, { recursive: true, force: true })
    return 1
  }
}

if (import.meta.main) process.exitCode = await build()
