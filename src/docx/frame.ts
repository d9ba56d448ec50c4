import type { Heading, Link, PhrasingContent, Root, RootContent } from 'mdast'
import { forms, type Forms } from '#i18n/forms/forms.ts'
import { type Locale, original } from '#i18n/locales.ts'
import { descendants, textOf } from '#source/body.ts'
import type { KnownHeadings } from './known-headings.ts'

type Numbered = { readonly root: Root; readonly ids: ReadonlyMap<Heading, string> }

/** The same parts in another language, in which the words are still to be written, but for those that its headings have elsewhere. */
export const frameOf = (
  { root, ids }: Numbered,
  locale: Locale,
  notes: number,
  known: KnownHeadings,
): Numbered => {
  const own = new Map<Heading, string>()
  const headingOf = (node: Heading): Heading => {
    const words = known.get(textOf(node).trim())?.in[locale] ?? forms[locale].unwritten
    const heading = { ...node, children: [text(words)] }
    own.set(heading, ids.get(node) ?? '')
    return heading
  }
  const part = <N extends RootContent>(node: N): N => {
    if (node.type === 'paragraph' || node.type === 'tableCell')
      return { ...node, children: wordsIn(node, forms[locale], notes) }
    return 'children' in node ? { ...node, children: node.children.map(part) } : node
  }
  const children = root.children.map((node) => (node.type === 'heading' ? headingOf(node) : part(node)))
  return { root: { ...root, children }, ids: own }
}

const text = (value: string): PhrasingContent => ({ type: 'text', value })

/** What is to be written, with the notes and links that are to stand in it. */
const wordsIn = (
  node: RootContent,
  { unwritten, noteMark, noteText }: Forms,
  notes: number,
): PhrasingContent[] => {
  const words = textOf(node)
  const numbers = Array.from({ length: notes }, (_, at) => at + 1)
  const told = numbers.find((number) => words.startsWith(forms[original].noteText(number)))
  const marked = numbers.filter(
    (number) => number !== told && words.includes(forms[original].noteMark(number)),
  )
  const links = descendants(node).filter((each): each is Link => each.type === 'link')
  return [
    text(`${told ? noteText(told) : ''}${unwritten}${marked.map(noteMark).join('')}`),
    ...links.flatMap(({ url }): PhrasingContent[] => [
      text(' '),
      { type: 'link', url, children: [text(unwritten)] },
    ]),
  ]
}
