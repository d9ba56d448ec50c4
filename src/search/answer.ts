import type { Found, Page } from './engine.ts'
import type { Parts } from './parts.ts'
import { entryOf } from './results.ts'

/** As many pages as are shown at once. */
const atOnce = 10

/** What shows answers: the pages that were found, a part at a time, or the list of titles. */
export const answering = (parts: Parts) => {
  const { form, selects, status, list, more, titles } = parts
  const { none = '' } = form.dataset
  let rest: Found['pages'] = []

  const nameOf = (filter: string, value: string) => {
    const options = [...(selects.find(({ name }) => name === filter)?.options ?? [])]
    // What all pages have in common is not told of each.
    return options.length > 2 ? options.find((option) => option.value === value)?.text : undefined
  }
  const read = (pages: Found['pages']): Promise<readonly Page[]> =>
    Promise.all(pages.slice(0, atOnce).map((data) => data()))

  const replace = (pages: readonly Page[], words: string, left: Found['pages']): void => {
    rest = left
    list.setAttribute('aria-busy', 'false')
    list.replaceChildren(...pages.map((page) => entryOf(page, nameOf)))
    more.hidden = rest.length === 0
    titles.hidden = pages.length > 0
    status.textContent = words
  }

  /** Adds the next pages, and leads the keyboard to the first of them. */
  more.addEventListener('click', () => {
    const next = rest
    rest = next.slice(atOnce)
    more.hidden = rest.length === 0
    void read(next).then((pages) => {
      const entries = pages.map((page) => entryOf(page, nameOf))
      list.append(...entries)
      entries[0]?.querySelector('a')?.focus()
    })
  })

  return {
    /** Shows what was found, unless something else was asked for meanwhile. */
    show: async (found: Found, query: string, isAsked: () => boolean): Promise<void> => {
      const pages = await read(found.pages)
      if (!isAsked()) return
      const words = pages.length > 0 ? countOf(form, found) : none.replace('{query}', () => query)
      replace(pages, words, found.pages.slice(atOnce))
    },
    /** Shows the list of titles, and says why. */
    showTitles: (words: string): void => replace([], words, []),
  }
}

const countOf = ({ dataset }: HTMLFormElement, { pages, isWhole }: Found): string => {
  const { one = '', many = '', some = '' } = dataset
  const count = pages.length === 1 ? one : many.replace('{count}', String(pages.length))
  return isWhole ? count : `${some} ${count}`
}
