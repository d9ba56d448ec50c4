import type { Page, Passage } from './engine.ts'
import { between, stretchesOf, textOf, type Stretch } from './excerpt.ts'

/** What the choices on the page call a value of a filter. */
type NameOf = (filter: string, value: string) => string | undefined

/** A page that was found, as an entry of the list. */
export const entryOf = (page: Page, nameOf: NameOf): HTMLLIElement => {
  const { url, meta, filters, sub_results: passages } = page
  const own = passages.find((passage) => passage.url === url)
  const sections = passages.filter((passage) => passage !== own)
  const about = ['kind', 'area', 'year'].flatMap((name) => {
    const values = filters[name] ?? []
    return values.length === 1 ? (nameOf(name, values[0]!) ?? []) : []
  })
  const words = own ? stretchesOf(own.excerpt, meta.title) : []
  // Where only the title has what was asked for, it is marked there.
  const title = own && words.length === 0 ? marked(stretchesOf(own.excerpt, '')) : [meta.title]
  const entry = element('li', element('h2', link(url, ...title)), element('p', about.join(' · ')))
  entry.children[1]!.className = 'found-about'
  const [area, ...others] = filters['area'] ?? []
  if (area && others.length === 0) entry.dataset['area'] = area.split(' ')[0]
  if (words.length > 0) entry.append(element('p', ...marked(words)))
  else if (sections.length === 0 && meta.summary) entry.append(element('p', meta.summary))
  if (sections.length > 0) entry.append(element('ul', ...sections.map(sectionOf)))
  return entry
}

const sectionOf = ({ title, url, excerpt }: Passage): HTMLElement => {
  const name = title.replace(new RegExp(`\\s*${between}$`), '')
  const words = stretchesOf(excerpt, name)
  // Of a thing in a list there may be no more than its title.
  const isTitle = words.length === 0 || textOf(words) === name
  const heading = element('h3', link(url, ...(words.length > 0 && isTitle ? marked(words) : [name])))
  return element('li', heading, ...(isTitle ? [] : [element('p', ...marked(words))]))
}

const marked = (stretches: readonly Stretch[]): readonly (Node | string)[] =>
  stretches.map(({ text, isMarked }) => (isMarked ? element('mark', text) : text))

const link = (url: string, ...inside: readonly (Node | string)[]): HTMLAnchorElement => {
  const made = element('a', ...inside)
  made.href = url
  return made
}

const element = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(name)
  made.append(...inside)
  return made
}
