import { expect, test } from '@playwright/test'
import { LinkChecker, LinkState } from 'linkinator'
import { everyPage, printedEditions } from './sitemap.ts'

test('every internal link and fragment resolves', async ({ baseURL }) => {
  test.setTimeout(120_000)
  const { links, passed } = await new LinkChecker().check({
    path: [...everyPage, ...printedEditions].map((page) => `${baseURL}${page}`),
    recurse: true,
    checkFragments: true,
    linksToSkip: async (link) => !link.startsWith(`${baseURL}/`),
  })
  const broken = links
    .filter(({ state }) => state === LinkState.BROKEN)
    .map(({ url, parent }) => `${parent} → ${url}`)
  expect(broken).toEqual([])
  expect(passed).toBe(true)
  expect(links.filter(({ state }) => state === LinkState.OK).length).toBeGreaterThan(everyPage.length)
})
