import { parse, SelectorType, type Selector } from 'css-what'

/** An element of a page as far as selectors look at it, with those around it. */
export type PageElement = {
  readonly name: string
  readonly classes: readonly string[]
  readonly has: (attribute: string) => boolean
  readonly parent: PageElement | undefined
  /** The element before it, within the same. */
  readonly previous: PageElement | undefined
}

/** Whether an element is what a selector names; what depends on its place, its state or its language may be. */
export type Answer = 'yes' | 'perhaps' | 'no'

/** A complex selector, its last part first. */
export type Chain = readonly Selector[]

export const chainsOf = (selector: string): readonly Chain[] =>
  parse(selector).map((chain) => chain.toReversed())

export const matches = (element: PageElement, chain: Chain): Answer => {
  const end = chain.findIndex(({ type }) => type in byCombinator)
  const own = end < 0 ? chain : chain.slice(0, end)
  const here = least(own.map((part) => matchesPart(element, part)))
  if (here === 'no' || end < 0) return here
  const rest = chain.slice(end + 1)
  return least([
    here,
    most((byCombinator[chain[end]!.type]?.(element) ?? []).map((other) => matches(other, rest))),
  ])
}

/** How many ids, classes and names a chain has (Selectors 4, §17), as one number. */
export const specificityOf = (chain: Chain): number =>
  chain.reduce((sum, part) => {
    if (part.type === SelectorType.Attribute) return sum + (part.name === 'id' ? 1e6 : 1e3)
    if (part.type === SelectorType.Tag || part.type === SelectorType.PseudoElement) return sum + 1
    if (part.type !== SelectorType.Pseudo || part.name === 'where') return sum
    return sum + (Array.isArray(part.data) ? Math.max(...part.data.map(specificityOf)) : 1e3)
  }, 0)

/** Those that the part before a combinator may stand for. */
const byCombinator: Readonly<Record<string, (element: PageElement) => readonly PageElement[]>> = {
  [SelectorType.Child]: ({ parent }) => (parent ? [parent] : []),
  [SelectorType.Adjacent]: ({ previous }) => (previous ? [previous] : []),
  [SelectorType.Descendant]: (element) => along(element, 'parent'),
  [SelectorType.Sibling]: (element) => along(element, 'previous'),
}

const along = (element: PageElement, way: 'parent' | 'previous'): readonly PageElement[] => {
  const found: PageElement[] = []
  for (let at = element[way]; at; at = at[way]) found.push(at)
  return found
}

const matchesPart = (element: PageElement, part: Selector): Answer => {
  if (part.type === SelectorType.Universal) return 'yes'
  if (part.type === SelectorType.Tag) return part.name === element.name ? 'yes' : 'no'
  if (part.type === SelectorType.Attribute) {
    if (part.name === 'class') return element.classes.includes(part.value) ? 'yes' : 'no'
    return element.has(part.name) ? 'perhaps' : 'no'
  }
  if (part.type === SelectorType.Pseudo && /^(is|where)$/.test(part.name) && Array.isArray(part.data))
    return most(part.data.map((chain) => matches(element, chain.toReversed())))
  if (part.type === SelectorType.Pseudo && part.name === 'first-child') return element.previous ? 'no' : 'yes'
  return 'perhaps'
}

const least = (answers: readonly Answer[]): Answer =>
  answers.includes('no') ? 'no' : answers.includes('perhaps') ? 'perhaps' : 'yes'

const most = (answers: readonly Answer[]): Answer =>
  answers.includes('yes') ? 'yes' : answers.includes('perhaps') ? 'perhaps' : 'no'
