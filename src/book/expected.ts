import type { Page } from 'playwright-core'

export type Heading = { readonly level: number; readonly text: string }

/** What the page says, and the PDF must say, too. */
export type Expected = {
  readonly headings: readonly Heading[]
  /** Every run of text that no box interrupts. */
  readonly texts: readonly string[]
  /** The size of most of the text, in pt. */
  readonly textSize: number
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
      const isCut = getComputedStyle(element).overflow !== 'visible' && Math.min(width, height) <= 1
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
    return {
      texts,
      textSize: [...sizes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0,
      headings: [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')]
        .filter(isShown)
        .map((heading) => ({ level: Number(heading.tagName[1]), text: textOf(heading) })),
    }
  })
