/** Tells which addresses outside the built site readers can no longer open: npm run links */
import { readFileSync } from 'node:fs'
import { LinkChecker, LinkState } from 'linkinator'
import { dist } from './built.ts'

const own = new URL(/^Sitemap: (.*)$/m.exec(readFileSync(`${dist}/robots.txt`, 'utf8'))?.[1] ?? '').origin

const { links } = await new LinkChecker().check({
  path: dist,
  recurse: true,
  retry: true,
  retryErrors: true,
  retryErrorsCount: 2,
  timeout: 30_000,
  linksToSkip: async (link) => link.startsWith(`${own}/`),
  // Hosts that refuse programs and open for people.
  statusCodes: { 401: 'skip', 403: 'skip', 405: 'skip', 429: 'skip', 999: 'skip' },
})

const gone = links.filter(({ url, state }) => state === LinkState.BROKEN && url.startsWith('http'))
for (const [url, found] of Map.groupBy(gone, (link) => link.url)) {
  const pages = [...new Set(found.map(({ parent = '' }) => `  - ${parent.replace(dist, '') || '/'}`))]
  console.log([`- ${url} (${found[0]?.status || 'no answer'})`, ...pages].join('\n'))
}
if (gone.length > 0) process.exitCode = 1
