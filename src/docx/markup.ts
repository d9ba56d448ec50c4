import type { Element, ElementContent, Root } from 'hast'
import { problemsOfOtherLink } from '#check/body/contact-links.ts'
import { httpsAddress } from '#schema/named.ts'
import { attributeOf, element, isElement, replaced, text, wordsOf } from './elements.ts'
import { plainTable } from './tables.ts'
import { type Told, told } from './told.ts'

/** A text with nothing but the markup that bodies have, and what was done to the rest. */
export const plainMarkup = (root: Root): { readonly root: Root; readonly told: readonly Told[] } => {
  const all: Told[] = []
  const plain = replaced(root, (node): readonly ElementContent[] => {
    const { nodes, told } = plainElement(node)
    all.push(...told)
    return nodes
  })
  return { root: plain, told: all }
}

type Plain = { readonly nodes: readonly ElementContent[]; readonly told: readonly Told[] }

/** Markup that goes, and what is told of its words. */
const dropped = { u: 'underlined', mark: 'marked', s: 'struck', sup: 'raised', sub: 'raised' } as const

const plainElement = (node: Element): Plain => {
  const { tagName: tag, children } = node
  if (!wordsOf(node).trim() && /^(?:strong|em|a|u|mark|s|su[bp])$/.test(tag))
    return { nodes: children, told: [] }
  if (Object.hasOwn(dropped, tag))
    return { nodes: children, told: [told(dropped[tag as keyof typeof dropped], wordsOf(node))] }
  if (tag === 'a') return plainLink(node)
  if (tag === 'table') {
    const { blocks, told: of } = plainTable(node)
    return { nodes: blocks, told: of.map((kind) => told(kind, wordsOf(node))) }
  }
  if (tag === 'blockquote')
    return {
      nodes: children.filter((each) => wordsOf(each).trim()).map((each) => element(tag, [each])),
      told: [],
    }
  if (tag === 'input') return { nodes: [text(node.properties['checked'] ? '☑' : '☐')], told: [] }
  if (/^h\d$/.test(tag)) return { nodes: [{ ...node, children: [text(wordsOf(node).trim())] }], told: [] }
  if (!children.some((child) => isElement(child, 'br'))) return { nodes: [node], told: [] }
  const lines = linesOf(children)
  if (tag === 'p')
    return { nodes: lines.map((line) => ({ ...node, children: line })), told: [told('lines', wordsOf(node))] }
  return {
    nodes: [{ ...node, children: lines.flatMap((line, at) => (at ? [text(' '), ...line] : line)) }],
    told: [],
  }
}

/** A link that leads somewhere on the web, or its words. */
const plainLink = (node: Element): Plain => {
  const href = attributeOf(node, 'href')
  const nodes = node.children
  if (!href || href.startsWith('#')) return { nodes, told: [] }
  if (httpsAddress.test(href)) return { nodes: [node], told: [] }
  const [problem] = problemsOfOtherLink(href)
  if (!problem) return { nodes: [node], told: [] }
  const right = problem.detail?.['right']
  return right
    ? { nodes: [{ ...node, properties: { href: right } }], told: [told('mended-link', `${href} → ${right}`)] }
    : { nodes, told: [told('unlinked', `${wordsOf(node)}: ${href}`)] }
}

/** The parts between the breaks of a line. */
const linesOf = (children: readonly ElementContent[]): ElementContent[][] => {
  const lines: ElementContent[][] = [[]]
  for (const child of children)
    if (isElement(child, 'br')) lines.push([])
    else lines.at(-1)?.push(child)
  return lines.filter((line) => line.some((each) => wordsOf(each).trim()))
}
