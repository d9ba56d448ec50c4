import type { Comment } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Root } from 'mdast'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { attributeOf, type Component } from '#source/vocabulary.ts'
import { remarkHeadingIds } from './heading-ids.ts'
import { rehypeHeadingPhrases } from './heading-phrases.ts'
import { remarkProseGuard } from './prose-guard.ts'
import { remarkTableCells } from './table-cells.ts'

/** A component leaves a comment where it stands: `<!--Photo "camp"-->`, which no text and no attribute holds unescaped. */
const comment = (_: unknown, node: Component): Comment => ({
  type: 'comment',
  value: `${node.name} "${attributeOf(node)}"`,
})

const processor = unified()
  .use(remarkProseGuard)
  .use(remarkHeadingIds)
  .use(remarkTableCells)
  .use(remarkRehype, { handlers: { mdxJsxFlowElement: comment, mdxJsxTextElement: comment } })
  .use(rehypeHeadingPhrases)
  .freeze()

/** The body of an MDX file as HTML, written as Astro writes it. */
export const proseHtml = (tree: Root): string =>
  // A copy, since ids are cut off the headings.
  toHtml(processor.runSync(structuredClone(tree)), {
    characterReferences: { useNamedReferences: true },
    closeSelfClosing: true,
    tightSelfClosing: true,
  })
