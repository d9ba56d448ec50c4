import type { Element, ElementContent, Root } from 'hast'
import { forms } from '#i18n/forms/forms.ts'
import { original } from '#i18n/locales.ts'
import { attributeOf, element, elementsIn, isElement, replaced, text, wordsOf } from './elements.ts'

/** The notes of a document marked as bodies mark them, their texts at the ends of their sections, and how many they are. */
export const withNotes = (root: Root): { readonly root: Root; readonly count: number } => {
  const notes = elementsIn(root, isNote)
  const ids = [...new Set(elementsIn(root, isMark).map(markedBy))]
  const textOf = (id: string): Element => {
    const note = notes.find((each) => attributeOf(each, 'id') === id)
    return element('p', [text(forms[original].noteText(ids.indexOf(id) + 1)), ...(note ? inline(note) : [])])
  }
  const children: Root['children'] = []
  let waiting: readonly string[] = []
  const told = new Set<string>()
  for (const child of root.children) {
    if (isElement(child) && child.children.some((each) => notes.some((note) => note === each))) continue
    if (/^h\d$/.test(isElement(child) ? child.tagName : '')) {
      children.push(...waiting.map(textOf))
      waiting = []
    }
    const here = elementsIn(child, isMark).map(markedBy)
    waiting = [...new Set([...waiting, ...here.filter((id) => !told.has(id))])]
    for (const id of waiting) told.add(id)
    children.push(child)
  }
  const whole = { ...root, children: [...children, ...waiting.map(textOf)] }
  const marked = replaced(whole, (node) =>
    isMark(node) ? [text(forms[original].noteMark(ids.indexOf(markedBy(node)) + 1))] : [node],
  )
  return { root: marked, count: ids.length }
}

const isNote = (node: Element) => node.tagName === 'li' && /^(?:foot|end)note-/.test(attributeOf(node, 'id'))

/** The sign of a note in the text: `<sup><a href="#footnote-1">`. */
const isMark = (node: Element) =>
  node.tagName === 'sup' && /^#(?:foot|end)note-(?!ref)/.test(markedBy(node) && `#${markedBy(node)}`)

const markedBy = ({ children: [link] }: Element): string => (link ? attributeOf(link, 'href').slice(1) : '')

/** The paragraphs of a note as one, without the way back to its sign. */
const inline = (note: Element): ElementContent[] =>
  note.children
    .filter((child) => wordsOf(child).trim())
    .flatMap((child, index) => [
      ...(index ? [text(' ')] : []),
      ...withoutLead(isElement(child) ? child.children : [child]),
    ])
    .filter((child) => !/^#(?:foot|end)note-ref-/.test(attributeOf(child, 'href')))

const withoutLead = ([first, ...rest]: readonly ElementContent[]): readonly ElementContent[] => {
  if (!first) return []
  return [first.type === 'text' ? text(first.value.trimStart()) : first, ...rest]
}
