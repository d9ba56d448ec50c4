/** Makes sure of the programs that the tests use: a browser, and Poppler as one more reader of the PDFs. */
import { spawnSync } from 'node:child_process'
import { getBrowser, installPackage } from '#cli/chromium.ts'

const hasPoppler = () => spawnSync('pdftotext', ['-v']).status === 0

const browser = getBrowser()
if (browser) console.log(`Testing with ${browser.executablePath}`)
else {
  console.error(
    'テストにはChromiumが必要です。Chromiumを入れるか、CHROMIUM_PATHにその場所を書いてください。\n' +
      'The tests need Chromium. Install it, or name it in CHROMIUM_PATH.',
  )
  process.exitCode = 1
}
if (!hasPoppler()) installPackage('poppler-utils')
if (!hasPoppler()) console.warn('Without pdftotext (poppler-utils) the PDFs are not read by Poppler.')
