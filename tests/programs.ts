/** Makes sure of the programs that the tests use: a browser, and Poppler as the second reader of the PDFs. */
import { spawnSync } from 'node:child_process'
import { findBrowser } from '#book/browser.ts'

const hasPoppler = () => spawnSync('pdftotext', ['-v']).status === 0
const hasAll = () => Boolean(findBrowser()) && hasPoppler()

const attempts: readonly (readonly string[])[] = [
  ...(process.getuid?.() === 0
    ? [
        ['apt-get', 'update'],
        ['apt-get', 'install', '--yes', 'poppler-utils'],
        ['apt-get', 'install', '--yes', 'chromium-headless-shell'],
        ['apt-get', 'install', '--yes', 'chromium'],
      ]
    : []),
  ...(findBrowser()
    ? []
    : [
        ['npx', 'playwright', 'install', '--with-deps', 'chromium'],
        ['npx', 'playwright', 'install', 'chromium'],
      ]),
]

for (const [program = '', ...args] of attempts) {
  if (hasAll()) break
  console.log(`To test with: ${program} ${args.join(' ')}`)
  spawnSync(program, args, { stdio: 'inherit' })
}

const browser = findBrowser()
if (browser) console.log(`Testing with ${browser.executablePath}`)
else {
  console.error(
    'テストにはChromiumが必要です。Chromiumを入れるか、CHROMIUM_PATHにその場所を書いてください。\n' +
      'The tests need Chromium. Install it, or name it in CHROMIUM_PATH.',
  )
  process.exitCode = 1
}
if (!hasPoppler()) console.warn('Without pdftotext (poppler-utils) the PDFs are read by pdf.js alone.')
