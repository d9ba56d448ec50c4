import type { Page } from 'playwright-core'
import type { PdfProblem } from './problems.ts'

/** What would spoil the print of a page, found in the page itself, in print media at the width of the paper. */
export const pageProblems = (page: Page): Promise<PdfProblem[]> =>
  page.evaluate(() => {
    const all = <E extends Element>(selector: string) =>
      [...document.querySelectorAll<E>(selector)].filter((it) =>
        it.checkVisibility({ visibilityProperty: true }),
      )
    const told = (element: Element) =>
      element.tagName.toLowerCase() +
      (element.id ? `#${element.id}` : '') +
      ` ${element.textContent?.trim().slice(0, 30) ?? ''}`
    const width = document.documentElement.clientWidth
    const isHidden = (element: Element) => element.closest('[aria-hidden=true], [role=presentation]') !== null
    const isNamed = (element: Element) =>
      Boolean(
        element.getAttribute('alt') ||
        element.getAttribute('aria-label') ||
        element.querySelector(':scope > title'),
      )
    /** Whether something around it lets it reach no farther. */
    const isFramed = ({ parentElement }: Element): boolean =>
      parentElement !== null &&
      (/hidden|clip/.test(getComputedStyle(parentElement).overflowX) || isFramed(parentElement))
    const isCut = ({ scrollWidth, clientWidth, scrollHeight, clientHeight }: Element) =>
      scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1
    return [
      ...all('a[href^="#"]')
        .map((link) => decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''))
        .filter((id) => !document.getElementById(id))
        .map((detail) => ({ kind: 'broken-fragment' as const, detail })),
      ...all('.sheet').flatMap((sheet) => {
        const foot = sheet.getBoundingClientRect().bottom - parseFloat(getComputedStyle(sheet).paddingBottom)
        return [...sheet.querySelectorAll('*')]
          .filter((it) => [...it.childNodes].some((node) => node instanceof Text && node.data.trim()))
          .filter((it) => !isHidden(it) && it.getBoundingClientRect().bottom > foot + 4)
          .map((it) => ({ kind: 'below-foot' as const, detail: told(it) }))
      }),
      ...all('img, svg')
        .filter((picture) => !isHidden(picture) && !isNamed(picture))
        .map((picture) => ({ kind: 'no-alternative' as const, detail: told(picture) })),
      ...all('body :not(svg *)')
        .filter((it) => it.getBoundingClientRect().right > width + 1 && !isFramed(it))
        .map((it) => ({ kind: 'too-wide' as const, detail: told(it) })),
      ...all<HTMLElement>('body :not(svg, svg *)')
        .filter((it) => it.innerText.trim() && it.clientWidth > 1 && isCut(it))
        .filter((it) => /hidden|clip/.test(getComputedStyle(it).overflow))
        .map((it) => ({ kind: 'clipped-text' as const, detail: told(it) })),
    ]
  })
