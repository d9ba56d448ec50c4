import { expect } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { localeIds, original } from '#i18n/locales.ts'
import { checked, isRecording } from './checked.ts'
import { engines, test, type Engine } from './engines.ts'
import { everyPage, homeOf, inLocale, kindsOfPages, localeOf, pageOf, printedEditions } from './sitemap.ts'

test.describe.configure({ mode: 'default', timeout: 300_000 })

const [other = original] = localeIds.slice(1)

/** Whether two elements share a part of the screen, or one is not there. */
const areOver = (selectors: readonly string[]) => {
  const [a, b] = selectors.map((selector) => document.querySelector(selector)?.getBoundingClientRect())
  if (!a || !b) return true
  const across = Math.min(a.right, b.right) > Math.max(a.left, b.left)
  return across && Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top)
}

const isShown = (selector: string) => document.querySelector(selector)?.checkVisibility() ?? false

const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth

/** Lines of headings that end within a phrase that has room on one, each as the signs on both sides of the break. */
const brokenPhrases = () =>
  [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3):has(wbr)')].flatMap((heading) => {
    const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(heading)
    const room = heading.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd)
    const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    const range = document.createRange()
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent ?? ''
      range.selectNodeContents(walker.currentNode)
      const width = [...range.getClientRects()].reduce((sum, rect) => sum + rect.width, 0)
      if (width > room) continue
      let line: number | undefined
      for (let index = 0; index < text.length; index++) {
        range.setStart(walker.currentNode, index)
        range.setEnd(walker.currentNode, index + 1)
        const top = range.getClientRects()[0]?.top
        const around = text.slice(index - 1, index + 1)
        if (line !== undefined && top !== undefined && top > line + 5 && /^[\p{L}\p{N}]{2}$/u.test(around))
          found.push(`${heading.textContent} (${around})`)
        line = top ?? line
      }
    }
    return found
  })

/** The lowest words of each sheet above its margin, without spaces. */
const footsOf = async (pdf: Uint8Array): Promise<readonly string[]> => {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const document = await task.promise
  const foots: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    const words = items.flatMap((item) => {
      const y = 'str' in item ? Number(item.transform[5]) : 0
      return 'str' in item && item.str.trim() && y > 50 ? { text: item.str, y } : []
    })
    const lowest = Math.min(...words.map(({ y }) => y))
    foots.push(
      words
        .flatMap(({ text, y }) => (y < lowest + 2 ? text : []))
        .join('')
        .replace(/\s/g, ''),
    )
  }
  await task.destroy()
  return foots
}

for (const engine of Object.keys(engines) as Engine[])
  test.describe(engine, () => {
    test.skip(
      !engines[engine],
      `This machine has no ${engine}: npm test installs Firefox, npx playwright install WebKit.`,
    )

    test('every kind of page fits a phone and a desk, in its own font, breaks headings at phrases, and is refused nothing', async ({
      readerIn,
    }) => {
      const { name, goto, widen, ask, refused } = await readerIn(engine)
      for (const path of isRecording
        ? [...everyPage, ...printedEditions]
        : [...kindsOfPages, ...printedEditions]) {
        await widen(320)
        await goto(path)
        for (const width of [320, 1280]) {
          await widen(width)
          expect(await ask(overflow), `${path} at ${width} px`).toBeLessThanOrEqual(0)
          expect(await ask(brokenPhrases), `${path} at ${width} px`).toEqual([])
        }
        const loaded = await ask(async () => {
          await document.fonts.ready
          return [...document.fonts].filter(({ status }) => status === 'loaded').length
        })
        expect(loaded, path).toBeGreaterThan(0)
        expect(await ask(() => document.querySelectorAll('h1').length), path).toBe(1)
        expect(await refused(), path).toEqual([])
        checked('widths', name, path)
      }
      // What no page may do is noted.
      await ask(() => {
        const style = document.createElement('style')
        style.textContent = 'p {}'
        document.head.append(style)
      })
      await expect.poll(refused).toContain('style-src-elem')
    })

    test('the menu opens without script, and closes by Escape', async ({ readerIn }) => {
      const { goto, widen, ask, click, press } = await readerIn(engine)
      await widen(360)
      await goto(homeOf(other))
      expect(await ask(isShown, '#menu')).toBe(false)
      await click('.menu-button')
      expect(await ask(isShown, '#menu')).toBe(true)
      const links = await ask(() =>
        [...document.querySelectorAll('#menu a')]
          .filter((link) => link.checkVisibility())
          .map((link) => ({
            height: link.getBoundingClientRect().height,
            stays: (link as HTMLAnchorElement).pathname === location.pathname,
          })),
      )
      expect(links.length).toBeGreaterThan(3)
      // A link within the page would leave the menu open.
      for (const { height, stays } of links) expect([height >= 44, stays]).toEqual([true, false])
      await press('Escape')
      expect(await ask(isShown, '#menu')).toBe(false)
      expect(await ask(() => document.activeElement?.matches('.menu-button'))).toBe(true)
    })

    test('an open menu hides the name at no width, and a button closes it', async ({ readerIn }) => {
      const { goto, widen, ask, click } = await readerIn(engine)
      await widen(390)
      await goto(homeOf(original))
      await click('.menu-button')
      for (const width of [640, 1100, 1280]) {
        await widen(width)
        expect(await ask(isShown, '#menu')).toBe(true)
        expect(await ask(areOver, ['#menu', '.header-name']), `${width} px`).toBe(false)
        expect(await ask(isShown, '.menu-button'), `${width} px`).toBe(true)
      }
      await click('.menu-button')
      expect(await ask(() => document.querySelector('#menu:popover-open'))).toBe(null)
    })

    test('without popovers the menu stands where it covers nothing', async ({ readerIn }) => {
      const { goto, widen, ask } = await readerIn(engine)
      for (const path of [homeOf(other), pageOf('activities')]) {
        await goto(path)
        await ask(() => document.querySelector('#menu')?.removeAttribute('popover'))
        for (const width of [390, 1280]) {
          await widen(width)
          expect(await ask(isShown, '#menu')).toBe(true)
          for (const part of ['h1', '.header-name'])
            expect(await ask(areOver, ['#menu', part]), `${part} of ${path} at ${width} px`).toBe(false)
        }
      }
    })

    test('each language stands once, and leads to the same place of the same page', async ({ readerIn }) => {
      const { goto, ask } = await readerIn(engine)
      const switches = () =>
        [...document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')]
          .filter((link) => link.checkVisibility() && link.getBoundingClientRect().width > 0)
          .map(({ pathname, hash }) => pathname + hash)
      for (const path of kindsOfPages) {
        const others = localeIds
          .filter((id) => id !== localeOf(path))
          .map((id) => inLocale(path, id))
          .filter((address) => everyPage.includes(address))
        await goto(path)
        expect(await ask(switches), path).toEqual(others)
        const id = await ask(
          () => document.querySelector<HTMLElement>("[data-to]:not([data-to=''])")?.dataset['to'],
        )
        if (!id) continue
        await goto(`${path}#${id}`)
        expect(await ask(switches), `${path}#${id}`).toEqual(others.map((address) => `${address}#${id}`))
      }
    })

    test('without style, words stand apart and each language once', async ({ readerIn }) => {
      const { goto, ask } = await readerIn(engine)
      for (const path of kindsOfPages) {
        await goto(path)
        const { joined, languages } = await ask(() => {
          for (const style of document.querySelectorAll('style, link[rel=stylesheet]')) style.remove()
          for (const styled of document.querySelectorAll('[style]')) styled.removeAttribute('style')
          const isInline = (element: Element) => getComputedStyle(element).display.startsWith('inline')
          const joined = [...document.body.querySelectorAll('*')].flatMap((element) => {
            const next = element.nextSibling
            // The number of a figure and its unit are one word.
            if (!(next instanceof Element) || element.closest('svg, .figure, .figure-lines')) return []
            if (element.matches('wbr, br') || next.matches('wbr, br')) return []
            if (!isInline(element) || !isInline(next)) return []
            const [before, after] = [element.textContent, next.textContent]
            return before && after && !/\s$/.test(before) && !/^\s/.test(after)
              ? `${before.slice(-20)}|${after.slice(0, 20)}`
              : []
          })
          const languages = [...document.querySelectorAll('header a[hreflang]')]
            .map(({ textContent }) => textContent)
            .filter(Boolean)
          return { joined, languages }
        })
        expect(joined, path).toEqual([])
        expect(languages.length, path).toBe(new Set(languages).size)
      }
    })

    test('no title stands alone at the foot of a sheet', async ({ readerIn }) => {
      const { goto, ask, print } = await readerIn(engine)
      for (const path of [homeOf(original), homeOf(other), pageOf('activities'), ...printedEditions]) {
        await goto(path)
        const titles = await ask(() =>
          [...document.querySelectorAll('main :is(h2, h3, h4, h5)')].flatMap((title) => {
            const { bottom } = title.getBoundingClientRect()
            // The title of a summary stands below its sentence.
            const isOver = [...(title.parentElement?.children ?? [])].some(
              (other) => other.getBoundingClientRect().bottom > bottom + 1,
            )
            return isOver ? title.textContent.replace(/\s/g, '') : []
          }),
        )
        const planned = await ask(() => document.querySelectorAll('.sheet').length)
        const pdf = await print()
        if (!pdf) return
        const foots = await footsOf(pdf)
        if (planned) expect(foots, path).toHaveLength(planned)
        const alone = foots.slice(0, -1).filter((foot) => titles.some((title) => title.endsWith(foot)))
        expect(alone, path).toEqual([])
      }
    })
  })
