import type { Element, Root as Html } from 'hast'
import type { Html as Raw, Root } from 'mdast'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import { unified } from 'unified'
import { attributeOf } from './elements.ts'
import type { PictureFile } from './picture-files.ts'
import { pictureTag } from './pictures.ts'

const reader = unified().use(rehypeParse, { fragment: true }).freeze()

/** The HTML that the converter made, as a tree. */
export const readHtml = (html: string): Html => reader.parse(html)

/** A tree of HTML as one of Markdown; pictures that have a file are components, others go. */
export const blocksOf = (html: Html, pictures: readonly PictureFile[]): Root => {
  const component = (_: unknown, node: Element): Raw | undefined => {
    const picture = pictures.find(({ number }) => String(number) === attributeOf(node, 'id'))
    return picture && raw(`<Photo id="${picture.id}" />`)
  }
  return unified()
    .use(rehypeRemark, { handlers: { [pictureTag]: component } })
    .runSync(html)
}

/** Text of a body that is written as it stands. */
export const raw = (value: string): Raw => ({ type: 'html', value })
