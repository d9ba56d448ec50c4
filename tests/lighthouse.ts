import { once } from 'node:events'
import { chromium } from 'playwright-core'
import { findBrowser } from '#book/browser.ts'
import { serverOf } from '#cli/server.ts'
import { settings } from '#i18n/settings.ts'
import { dist } from './built.ts'
import { kindsOfPages, printedEditions, searchPages } from './site/sitemap.ts'

type Audit = {
  readonly id: string
  readonly score: number | null
  readonly scoreDisplayMode: string
  readonly numericValue?: number
}
type Result = {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[]
      }
    >
  >
  readonly audits: Readonly<Record<string, Audit>>
}
type Lighthouse = (url: string, flags: object) => Promise<{ readonly lhr: Result } | undefined>

/** Prints, in Markdown, what Lighthouse says of each kind of page on a telephone, and each audit that is not full; installed apart. */
const run = async (pages: readonly string[]): Promise<void> => {
  const { default: lighthouse } = (await import(
    new URL('lighthouse/node_modules/lighthouse/core/index.js', import.meta.url).href
  )) as { readonly default: Lighthouse }
  const port = Number(process.env['PORT'] || 4341)
  const server = serverOf(dist, settings.base)
  await once(server.listen(port, 'localhost'), 'listening')
  const { args = [], ...program } = findBrowser() ?? {}
  const browser = await chromium.launch({
    ...program,
    args: [...args, `--remote-debugging-port=${port + 1}`],
  })
  console.log(
    '| page | performance | accessibility | best practices | SEO | LCP (s) | CLS | not full |\n| --- | --- | --- | --- | --- | --- | --- | --- |',
  )
  for (const page of pages) {
    const { lhr } =
      (await lighthouse(`http://localhost:${port}${page}`, {
        port: port + 1,
        output: 'json',
        logLevel: 'error',
      })) ?? {}
    if (!lhr) throw new Error(`${page}: no result`)
    const scores = Object.values(lhr.categories).filter(({ score }) => score !== undefined)
    const valued = new Set(
      scores.flatMap(({ auditRefs }) => auditRefs.flatMap(({ id, weight }) => (weight ? id : []))),
    )
    const short = Object.values(lhr.audits).filter(
      ({ id, score }) => valued.has(id) && score !== null && score < 1,
    )
    const value = (id: string) => lhr.audits[id]?.numericValue ?? 0
    console.log(
      `| ${[page, ...scores.map(({ score }) => Math.round((score ?? 0) * 100)), (value('largest-contentful-paint') / 1000).toFixed(1), value('cumulative-layout-shift').toFixed(3), short.map(({ id, score }) => `${id} ${score}`).join(', ')].join(' | ')} |`,
    )
  }
  await browser.close()
  server.close()
}

const asked = process.argv.slice(2)
await run(asked.length ? asked : [...kindsOfPages, ...searchPages, ...printedEditions, '/404.html'])
