import type { Page } from 'playwright-core'

export type Heading = { readonly level: number; readonly text: string }

/** What the page says, and the PDF must say, too. */
export type Expected = {
  readonly headings: readonly Heading[]
  /** Where its contents say that its parts begin: pages, from 1, by the ids of the parts. */
  readonly contents: readonly { readonly id: string; readonly page: number }[]
  /** How many pages its boxes (`.sheet`) are planned as, and their size in pt; none where a page is no book of boxes. */
  readonly paper: { readonly pages: number; readonly size: readonly [number, number] } | undefined
  /** Every run of text that no box interrupts. */
  readonly texts: readonly string[]
  /** The size of most of the text in pt, and how many characters are of it. */
  readonly textSize: number
  readonly ofTextSize: number
}

/** Reads what is expected of the print from the page in print media. */
export const expectedOf = (page: Page): Promise<Expected> =>
  page.evaluate(() => {
    const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()
    const texts: string[] = []
    const sizes = new Map<number, number>()
    let run = ''
    const flush = () => {
      if (squeeze(run)) texts.push(squeeze(run))
      run = ''
    }
    const isShown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect()
      const isCut =
        getComputedStyle(element).overflow !== 'visible' &&
        Math.min(element.clientWidth, element.clientHeight) <= 1
      const isPrinted = element.checkVisibility({ visibilityProperty: true }) && (width > 1 || height > 1)
      return isPrinted && !isCut && element.ariaHidden !== 'true'
    }
    /** Without what only screen readers get, which is not printed. */
    const textOf = (heading: Element): string =>
      squeeze(
        [...heading.childNodes]
          .map((node) =>
            node instanceof Text ? node.data : node instanceof Element && isShown(node) ? textOf(node) : '',
          )
          .join(''),
      )
    const read = (element: Element) => {
      for (const node of element.childNodes) {
        if (node instanceof Text && node.data.trim()) {
          run += node.data
          const size = Math.round(parseFloat(getComputedStyle(element).fontSize) * 7.5) / 10
          sizes.set(size, (sizes.get(size) ?? 0) + squeeze(node.data).length)
        } else if (node instanceof Text) run += ' '
        if (!(node instanceof HTMLElement) || node.tagName === 'WBR' || !isShown(node)) continue
        const isInline = getComputedStyle(node).display === 'inline'
        if (!isInline) flush()
        read(node)
        if (!isInline || getComputedStyle(node, '::after').content !== 'none') flush()
      }
    }
    read(document.body)
    flush()
    const sheets = [...document.querySelectorAll('.sheet')].map((sheet) => {
      const { width, height } = sheet.getBoundingClientRect()
      const pages = Number(getComputedStyle(sheet).getPropertyValue('--pages')) || 1
      return { pages, size: [0.75 * width, (0.75 * height) / pages] as const }
    })
    const [textSize = 0, ofTextSize = 0] = [...sizes].toSorted((a, b) => b[1] - a[1])[0] ?? []
    return {
      contents: [...document.querySelectorAll('[data-page-of]')].map((line) => ({
        id: line.getAttribute('data-page-of') ?? '',
        page: Number(line.textContent),
      })),
      paper: sheets[0] && { pages: sheets.reduce((sum, { pages }) => sum + pages, 0), size: sheets[0].size },
      texts,
      textSize,
      ofTextSize,
      headings: [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')]
        .filter(isShown)
        .map((heading) => ({ level: Number(heading.tagName[1]), text: textOf(heading) })),
    }
  })
