import type { Root } from 'hast'
import { hasClass, wordsOf } from './elements.ts'

type Led = { readonly root: Root; readonly title: string; readonly subtitle: string }

/** A text without the paragraphs of its title and subtitle, and their words. */
export const withLeads = (root: Root): Led => {
  const wordsIn = (name: string) =>
    root.children
      .filter((node) => hasClass(node, name))
      .map((node) => wordsOf(node).trim())
      .join(' ')
  return {
    root: {
      ...root,
      children: root.children.filter((node) => !hasClass(node, 'title') && !hasClass(node, 'subtitle')),
    },
    title: wordsIn('title'),
    subtitle: wordsIn('subtitle'),
  }
}
