/** Makes sure that there is a browser to test with: found, or from Debian's packages, or Playwright's own. */
import { spawnSync } from 'node:child_process'
import { findBrowser } from '#book/browser.ts'

const attempts: readonly (readonly string[])[] = [
  ...(process.getuid?.() === 0
    ? [
        ['apt-get', 'update'],
        ['apt-get', 'install', '--yes', 'chromium'],
      ]
    : []),
  ['npx', 'playwright', 'install', '--with-deps', 'chromium'],
  ['npx', 'playwright', 'install', 'chromium'],
]

for (const [program = '', ...args] of attempts) {
  if (findBrowser()) break
  console.log(`No browser yet: ${program} ${args.join(' ')}`)
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
