import type { Page } from 'playwright-core'
import { unbroken, unbrokenWith, withWordBefore } from './search.ts'

/** Keeps on one line what a search must find together: figures, words of two scripts, and the page's keywords where they have room. */
export const keepTogether = async (page: Page): Promise<void> => keepTerms(page, await keywordsOf(page))

const keywordsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (document.querySelector<HTMLMetaElement>('meta[name=keywords]')?.content ?? '').split(/\s*,\s*/),
  )

/** Where a term has no room, those that stand inside it are kept. */
const keepTerms = async (page: Page, terms: readonly string[], within = 'body *'): Promise<void> => {
  const tooWide = await page.evaluate(keepWhole, { within, pattern: unbrokenWith(terms), always: unbroken })
  const isTooWide = (term: string) => {
    const whole = new RegExp(`^${withWordBefore(term)}$`, 'u')
    return tooWide.some((part) => whole.test(part))
  }
  const others = terms.filter((term) => !isTooWide(term))
  if (others.length < terms.length) await keepTerms(page, others, '[data-wide]')
}

/** Keeps what matches a pattern on one line, some only where there is room for it, and answers for what there is none. */
const keepWhole = ({
  within,
  pattern,
  always,
}: Readonly<Record<'within' | 'pattern' | 'always', string>>): string[] => {
  const isText = (node: Node | null) => node instanceof Text || node?.nodeName === 'WBR'
  const roomIn = (element: Element): number => {
    const { display, paddingLeft, paddingRight } = getComputedStyle(element)
    return display === 'inline' && element.parentElement
      ? roomIn(element.parentElement)
      : element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)
  }
  /** Where a part of adjoining texts stands. */
  const rangeOf = (texts: readonly Node[], start: number, end: number): Range => {
    const range = document.createRange()
    let at = 0
    for (const text of texts) {
      const next = at + (text.textContent?.length ?? 0)
      if (start >= at && start < next) range.setStart(text, start - at)
      if (end > at && end <= next) range.setEnd(text, end - at)
      at = next
    }
    return range
  }
  const parents = [...document.querySelectorAll<HTMLElement>(`:is(${within}):not(svg *, .kept)`)]
  const places = parents.flatMap((parent) => {
    delete parent.dataset['wide']
    const runs: Node[][] = []
    for (const node of parent.childNodes)
      if (isText(node) && isText(node.previousSibling)) runs.at(-1)?.push(node)
      else if (isText(node)) runs.push([node])
    return runs.flatMap((texts) =>
      [
        ...texts
          .map((text) => text.textContent)
          .join('')
          .matchAll(new RegExp(pattern, 'gu')),
      ]
        .toReversed()
        .map(({ 0: part, index }) => ({ texts, part, index, room: roomIn(parent) })),
    )
  })
  const kept = places.map(({ texts, part, index, room }) => {
    const span = document.createElement('span')
    span.className = 'kept'
    span.style.whiteSpace = 'nowrap'
    rangeOf(texts, index, index + part.length).surroundContents(span)
    for (const end of span.querySelectorAll('wbr')) end.hidden = true
    return { span, part, room }
  })
  const tooWide = kept.filter(
    ({ span, part, room }) =>
      span.getBoundingClientRect().width > room && !new RegExp(`^(?:${always})$`, 'u').test(part),
  )
  for (const { span } of tooWide) {
    for (const end of span.querySelectorAll('wbr')) end.hidden = false
    if (span.parentElement) span.parentElement.dataset['wide'] = ''
    span.replaceWith(...span.childNodes)
  }
  document.body.normalize()
  return tooWide.map(({ part }) => part)
}
