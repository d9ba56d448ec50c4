import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'

/** Any origin will do: every request is answered from the disk. */
const origin = 'http://dist.localhost'

/** A page that opens what was built below a path, without a server, and how a file of it is opened. */
export const builtPage = async (
  browser: Browser,
  dist: string,
  base: string,
): Promise<{ readonly page: Page; readonly addressOf: (file: string) => string }> => {
  const page = await browser.newPage()
  await page.route('**/*', (route) => {
    const { origin: from, pathname } = new URL(route.request().url())
    const path = join(dist, decodeURIComponent(pathname).slice(base.length))
    return from === origin && pathname.startsWith(base) && existsSync(path)
      ? route.fulfill({ path })
      : route.abort()
  })
  return { page, addressOf: (file) => `${origin}${base}${file}` }
}
