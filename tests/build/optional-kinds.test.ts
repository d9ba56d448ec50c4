import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '#book/browser.ts'
import { draftBook, finishBook } from '#book/make.ts'
import { describePdfProblem } from '#book/problems.ts'
import { attribute, descendants, tagRoot, typeOf } from '#book/tags.ts'
import { build, type Build } from './build.ts'

/** The address of the site that the kitchen sink names. */
const base = '/report/'
const homes = ['2023/', 'en/2023/'] as const

const levels = `  - { id: gold, title: { ja: 特別会員, en: Gold members } }
  - { id: plain, title: { ja: 一般会員, en: Ordinary members } }
`

/** A statement that takes more than a page of the printed edition. */
const longStatement = [
  'title: { ja: 財産目録, en: Inventory }',
  'currency: JPY',
  'negative: triangle',
  "columns: [{ year: '2023', basis: budget }, { year: '2023', basis: actual }, { year: '2022', basis: actual }]",
  'rows:',
  ...Array.from(
    { length: 80 },
    (_, index) =>
      `  - { title: { ja: 第${index + 1}の科目, en: Item ${index + 1} }, level: 1, values: [123456789, -123456789, ${index}] }`,
  ),
  '',
].join('\n')

let site: Build
let browser: Browser
let page: Page
beforeAll(async () => {
  const spoken = (text: string) =>
    text
      .replace('links: [report]', 'quotations: [member]\nlinks: [report]')
      .replace('> 大変', '<Quotation id="member" />\n\n> 大変')
      .replace('> It was', '<Quotation id="member" />\n\n> It was')
  site = await build(
    'optional-kinds',
    { '.': 'tests/fixtures/kitchen-sink' },
    {
      '2023/activities/A1.ja.mdx': spoken,
      '2023/activities/A1.en.mdx': spoken,
      '2023/accounts/long.yaml': () => longStatement,
      '2023/report.yaml': (text) => `${text}levels:\n${levels}`,
      '2023/partners/mihon-shop.yaml': (text) => `${text}level: gold\n`,
    },
  )
  const program = findBrowser()
  if (!program) throw new Error('There is no browser: npm test finds or installs one')
  browser = await chromium.launch(program)
  page = await browserPage()
})
afterAll(() => browser.close())

/** A page of the browser that opens what was built, without a server. */
const browserPage = async (): Promise<Page> => {
  const opened = await browser.newPage()
  await opened.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url())
    const file = join(site.dist, decodeURIComponent(pathname).slice(base.length))
    return existsSync(file) ? route.fulfill({ path: file }) : route.abort()
  })
  return opened
}

/** The text of each page of a PDF. */
const textsOf = async (pdf: Uint8Array): Promise<readonly string[]> => {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const document = await task.promise
  const texts: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    texts.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''))
  }
  await task.destroy()
  return texts
}

const open = async (path: string, width = 1280) => {
  await page.setViewportSize({ width, height: 900 })
  await page.goto(`http://dist.localhost${base}${path}index.html`)
}

describe('the menu of a report with accounts and pages of its own', () => {
  it.each(homes)('is behind its button or in one row, at every width (%s)', async (home) => {
    await open(home)
    const seen = new Set<boolean>()
    for (let width = 320; width <= 1984; width += 32) {
      await page.setViewportSize({ width, height: 900 })
      const { rows, isShown, hasButton } = await page.evaluate(() => {
        const header = document.querySelector('.header')!
        const parts = [...header.children, ...document.querySelectorAll('.menu-list > li')].filter(
          (part) => part.checkVisibility() && part.getBoundingClientRect().height > 0,
        )
        const middles = parts.map((part) => {
          const { top, bottom } = part.getBoundingClientRect()
          return (top + bottom) / 2
        })
        return {
          rows: Math.round(Math.max(...middles) - Math.min(...middles)),
          isShown: document.querySelector('#menu')!.checkVisibility(),
          hasButton: document.querySelector('.menu-button')!.checkVisibility(),
        }
      })
      expect.soft(rows, `${width} px`).toBeLessThan(12)
      expect.soft(isShown, `${width} px`).toBe(!hasButton)
      seen.add(isShown)
    }
    expect(seen.has(false)).toBe(true)
  })

  it('leads to the pages at the places that they ask for, and the foot to all of them', () => {
    const html = readFileSync(join(site.dist, '2023/index.html'), 'utf8')
    const entries = [...html.matchAll(/<a href="([^"]*)"[^>]*class="menu-link"/g)].map(([, href]) => href)
    const own = `${base}2023/pages`
    expect(entries[0]).toBe(`${own}/message/`)
    expect(entries.indexOf(`${own}/support/`)).toBe(entries.indexOf(`${base}2023/about/`) - 1)
    const foot = html.slice(html.indexOf('<footer'))
    for (const id of ['message', 'support']) expect(foot).toContain(`href="${own}/${id}/"`)
  })
})

describe('what somebody said', () => {
  it.each(['2023/index.html', '2023/activities/a1/index.html', '2023/print/index.html'])(
    'is told with the speaker on %s',
    (file) => {
      const html = readFileSync(join(site.dist, file), 'utf8').replace(/<wbr[^>]*>/g, '')
      expect(html).toMatch(
        /<blockquote[^>]*>\s*<p>\s*会員でよかった。\s*<\/p>\s*<\/blockquote>\s*<p class="speaker">\s*— 見本次郎（一般会員）/,
      )
    },
  )
})

describe('the accounts', () => {
  /** What is wrong with the amounts on screen or paper: on two lines, out of their cell, beside their column. */
  const faults = () => {
    const rangeOf = (it: Element) => {
      const range = document.createRange()
      range.selectNodeContents(it)
      return range
    }
    return [...document.querySelectorAll('.statement')].flatMap((statement) => {
      const heads = [...statement.querySelectorAll('thead th:not(:first-child)')].map((it) =>
        it.getBoundingClientRect(),
      )
      return [...statement.querySelectorAll('tbody tr')].flatMap((row) =>
        [...row.querySelectorAll('td')].flatMap((cell, column) => {
          const { right, left } = rangeOf(cell).getBoundingClientRect()
          const box = cell.getBoundingClientRect()
          const name = `${row.querySelector('th')?.textContent?.trim()}: ${cell.textContent}`
          return [
            rangeOf(cell).getClientRects().length === 1 ? [] : [`${name} is broken`],
            left >= box.left - 1 && right <= box.right + 1 ? [] : [`${name} leaves its cell`],
            box.right <= document.documentElement.clientWidth ? [] : [`${name} leaves the screen`],
            Math.abs(box.right - heads[column]!.right) < 2 ? [] : [`${name} is beside its column`],
          ].flat()
        }),
      )
    })
  }

  it.each(homes)('keep each amount whole and in its column, on screen and paper (%s)', async (home) => {
    for (const path of ['accounts/', 'print/']) {
      await open(home + path)
      for (const [media, widths] of [
        ['screen', [320, 360, 414, 640, 768, 1024, 1280, 1920]],
        ['print', [794]],
      ] as const)
        for (const width of widths) {
          await page.emulateMedia({ media })
          await page.setViewportSize({ width, height: 900 })
          expect.soft(await page.evaluate(faults), `${path} ${media} at ${width} px`).toEqual([])
        }
      await page.emulateMedia({ media: 'screen' })
    }
  })
})

describe.each(homes)('the printed edition with a statement of several pages (%s)', (home) => {
  let pdf: PDFDocument
  let problems: readonly string[]
  let pages: readonly string[]
  beforeAll(async () => {
    const draft = await draftBook(await browserPage(), `http://dist.localhost${base}${home}print/index.html`)
    const book = await finishBook(draft)
    problems = book.problems.map(describePdfProblem)
    pdf = await PDFDocument.load(book.pdf)
    pages = await textsOf(book.pdf)
  })

  it('passes the checks of PDF/UA-1', () => expect(problems).toEqual([]))

  it('repeats the heads of its columns on each of them, and tears no row', () => {
    const [item, head] = home === '2023/' ? ['第', '科目'] : ['Item ', 'Item']
    const own = pages.filter((text) => text.includes('123,456,789'))
    expect(own.length).toBeGreaterThan(1)
    const rowsOf = (text: string) =>
      text.match(new RegExp(`${item}\\d+(?:の科目)?\\s*123,456,789`, 'g')) ?? []
    expect(own.flatMap(rowsOf)).toHaveLength(80)
    for (const text of own) {
      expect(text.indexOf(head)).toBeLessThan(text.indexOf('123,456,789'))
      expect(text).toMatch(home === '2023/' ? /2023年度\s*予算/ : /FY2023\s*budget/)
    }
  })

  it('begins no statement at the foot of a page without a row of it', async () => {
    const own = await browserPage()
    await own.goto(`http://dist.localhost${base}${home}print/index.html`)
    await own.evaluate(() => {
      for (const sheet of document.querySelectorAll('.sheet:not(.sheet-accounts)')) sheet.remove()
      const gap = document.createElement('div')
      gap.id = 'gap'
      document.querySelector('#statement-long')!.before(gap)
    })
    for (let height = 70; height <= 90; height += 2) {
      await own.evaluate(
        (mm) => (document.querySelector<HTMLElement>('#gap')!.style.height = `${mm}mm`),
        height,
      )
      const texts = await textsOf(await own.pdf({ preferCSSPageSize: true, printBackground: true }))
      const title = texts.findIndex((text) => /財産目録|Inventory/.test(text))
      expect.soft(texts[title], `${height} mm`).toMatch(/第1の科目|Item 1(?!\d)/)
    }
    await own.close()
  })

  it('tells readers who hear it what each cell is of', () => {
    const { context } = pdf
    const root = tagRoot(pdf)!
    const tables = descendants(context, root).filter((tag) => typeOf(tag) === 'Table')
    const scopes = tables.map(({ element }) =>
      descendants(context, element).flatMap((tag) =>
        typeOf(tag) === 'TH' ? String(attribute(context, tag, 'Scope')) : [],
      ),
    )
    const counted = scopes.map((all) => [
      all.filter((scope) => scope === '/Column').length,
      all.filter((scope) => scope === '/Row').length,
    ])
    // The tables of the page on support, and the statement of 80 rows and four columns.
    expect(counted).toContainEqual([3, 2])
    expect(counted).toContainEqual([2, 2])
    expect(counted).toContainEqual([4, 80])
  })
})

describe('the pages', () => {
  it.each(['pages/message/', 'pages/support/', 'organisation/', 'partners/'])(
    '%s need no sideways scrolling in either language',
    async (path) => {
      for (const home of homes)
        for (const width of [320, 360, 768, 1280, 1920]) {
          await open(home + path, width)
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          expect.soft(overflow, `${home}${path} at ${width} px`).toBeLessThanOrEqual(0)
        }
    },
  )

  it.each(homes)(
    'show every cell of a table at every width, with its heading where it is stacked (%s)',
    async (home) => {
      for (const [width, labels] of [
        [320, 'shown'],
        [360, 'shown'],
        [768, 'none'],
        [1920, 'none'],
      ] as const) {
        await open(`${home}pages/support/`, width)
        const cells = await page.locator('.prose :is(td, tbody th)').all()
        expect(cells.length).toBe(10)
        for (const cell of cells) {
          const { right, height } = await cell.evaluate((it) => {
            const range = document.createRange()
            range.selectNodeContents(it)
            return range.getBoundingClientRect()
          })
          expect.soft([right <= width, height > 10], `${width} px`).toEqual([true, true])
        }
        const shown = await page
          .locator('.stacked td')
          .evaluateAll((all) => all.map((it) => getComputedStyle(it, '::before').content))
        expect(shown.every((content) => (content === 'none') === (labels === 'none'))).toBe(true)
      }
    },
  )

  it('are printed where they ask for it, with a line of the contents', () => {
    const html = readFileSync(join(site.dist, '2023/print/index.html'), 'utf8')
    const at = (id: string) => html.indexOf(`id="${id}"`)
    expect([at('page-message') > 0, at('page-message') < at('summary')]).toEqual([true, true])
    expect([at('page-support') > at('accounts'), at('page-support') < at('about')]).toEqual([true, true])
    expect(html).toMatch(/href="#page-message"[\s\S]*href="#page-support"/)
  })

  it('say who stands behind the organisation, and nothing of what is not there', () => {
    const html = readFileSync(join(site.dist, 'en/2023/organisation/index.html'), 'utf8')
    expect(html).toMatch(/id="people"[\s\S]*Board[\s\S]*Hanako Mihon[\s\S]*Chair[\s\S]*June 2023 – June 2025/)
    const partners = readFileSync(join(site.dist, 'en/2023/partners/index.html'), 'utf8')
    expect(partners).toMatch(
      /Funders[\s\S]*Mihon Fund[\s\S]*Partners[\s\S]*Citizens[\s\S]*Members[\s\S]*Gold members[\s\S]*Mihon Shop/,
    )
    expect(partners).not.toMatch(/Supporters|Ordinary members/)
  })
})
