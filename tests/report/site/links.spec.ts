import { expect, test } from '@playwright/test'
import { paths } from '#site/paths.ts'

test('an activity leads to its area, goals, events, partners, places and neighbours', async ({ page }) => {
  const at = { locale: 'ja', year: '2023' } as const
  await page.goto(paths.activity(at, { id: 'A4' }))
  const hrefs = await page
    .locator('main a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  expect(hrefs).toEqual(
    expect.arrayContaining([
      paths.area(at, { id: 'A' }),
      paths.goal(at, { id: 'A-1' }),
      paths.event(at, { id: 'survey-saga' }),
      paths.partner(at, { id: 'toyota-foundation' }),
      paths.place(at, { id: 'ehime' }),
      paths.activity(at, { id: 'A3' }),
      paths.activity(at, { id: 'B1' }),
    ]),
  )
})

for (const [from, to] of [
  [
    '/2023/areas/d/',
    ['/2023/activities/d1/', '/2023/activities/d2/', '/2023/goals/d-1/', '/2023/goals/d-2/'],
  ],
  [
    '/2023/goals/a-1/',
    ['/2023/activities/a1/', '/2023/activities/a2/', '/2023/activities/a4/', '/2023/areas/a/'],
  ],
  ['/en/2023/partners/', ['/en/2023/activities/a2/', '/en/2023/activities/d1/']],
  ['/en/2023/places/', ['/en/2023/activities/a4/', '/en/2023/activities/b1/', '/en/2023/organisation/']],
] as const) {
  test(`${from} leads back to its activities`, async ({ page }) => {
    await page.goto(from)
    for (const href of to) await expect(page.locator(`main a[href="${href}"]`).first()).toBeVisible()
  })
}
