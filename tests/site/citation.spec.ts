import { expect, test } from '@playwright/test'
import { parse } from 'biblatex-csl-converter'
import { contentFolder, readContent } from '#disk/content-folder.ts'
import { localeIds } from '#i18n/locales.ts'
import { isPreview } from '#i18n/settings.ts'
import { words } from '#i18n/words.ts'
import { buildReport } from '#report/build.ts'
import { homeOf, newest, pageOf } from './sitemap.ts'

const { source } = readContent(contentFolder())

/** What a parser has read: words, in pieces where some keep their capitals. */
const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, own]) =>
    /^(type|marks|bib_type|entry_key)$/.test(name) ? [] : stringsIn(own),
  )
}

for (const locale of localeIds)
  test(`a report and its activities are cited alike for people and for programs (${locale})`, async ({
    page,
  }) => {
    const { report } = buildReport(source, String(newest), locale)
    const publisher = report?.publisher.text ?? ''
    const metaOf = (name: string) => page.locator(`meta[name="${name}"]`).getAttribute('content')
    for (const path of [`${homeOf(locale)}about/`, pageOf('activities', locale)]) {
      await page.goto(path)
      const activity = report?.activities.find(({ id }) => path.endsWith(`/activities/${id.toLowerCase()}/`))
      const title = activity ? `${activity.id} ${activity.title.text}` : (report?.title.text ?? '')
      const text = page.locator('.select-all').first()
      await expect(text).toContainText(publisher)
      await expect(text).toContainText(title)
      const bibtex = page.locator('.cite-formats > pre').first()
      await expect(bibtex).toBeHidden()
      await page.getByText(words[locale].citeFormats).click()
      await expect(bibtex).toBeVisible()
      const { entries, errors } = parse((await bibtex.textContent()) ?? '')
      expect(errors).toEqual([])
      const told = stringsIn(entries).join('')
      expect(told).toContain(publisher)
      expect(told).toContain(title)
      const address = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? ''
      const cited = activity ? address : address.replace(/about\/$/, '')
      // A stand-in address is no address to cite.
      expect(told.includes(cited)).toBe(!isPreview)
      const edition = /Edition (\w{8})/.exec(told)?.[1] ?? 'none'
      await expect(text).toContainText(edition)
      if (!activity) continue
      expect(await metaOf('citation_title')).toBe(title)
      expect(await metaOf('citation_public_url')).toBe(cited)
      expect(await metaOf('dcterms.publisher')).toBe(publisher)
      expect(await metaOf('dcterms.identifier')).toBe(cited)
      expect(await page.locator('meta[name="citation_publication_date"]').count()).toBe(
        report?.published ? 1 : 0,
      )
    }
    await page.goto(homeOf(locale))
    expect(await metaOf('citation_title')).toBe(report?.title.text)
  })
