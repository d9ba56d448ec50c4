import { expect, test } from '@playwright/test'

for (const [path, id] of [
  ['/2023/activities/a2/', 'voices'],
  ['/2023/partners/', 'partner-ilo-japan'],
  ['/2023/places/', 'place-saga'],
  ['/2023/timeline/', 'event-retreat-plan'],
  ['/2023/about/', 'slips'],
  ['/2023/', 'areas'],
] as const) {
  test(`the switch keeps the place #${id}, there and back`, async ({ page, baseURL }) => {
    await page.goto(`${path}#${id}`)
    await page.locator('header a[hreflang=en]:visible').click()
    await expect(page).toHaveURL(`${baseURL}/en${path}#${id}`)
    await expect(page.locator(`#${id}`)).toBeInViewport()
    await page.locator('header a[hreflang=ja]:visible').click()
    await expect(page).toHaveURL(`${baseURL}${path}#${id}`)
  })
}
