/** Makes sure of the programs that the tests use: two browsers, and Poppler as one more reader of the PDFs. */
import { spawnSync } from 'node:child_process'
import { findFirefox } from '#book/browser.ts'
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
if (!findFirefox()) installPackage('firefox-esr')
if (!findFirefox())
  console.warn('Without Firefox (firefox-esr, or FIREFOX_PATH) the site is tested in Chromium alone.')
if (!hasPoppler()) installPackage('poppler-utils')
if (!hasPoppler()) console.warn('Without pdftotext (poppler-utils) the PDFs are not read by Poppler.')
