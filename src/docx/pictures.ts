import type { Element, Root } from 'hast'
import { attributeOf, element, elementsIn, hasClass, isElement, replaced, wordsOf } from './elements.ts'

/** A picture of a text by its number in the document, with the words below it and those for who does not see it. */
export type Placed = { readonly number: number; readonly caption: string; readonly alt: string }

/** The tag of a picture that stands alone, between blocks. */
export const pictureTag = 'picture'

/** A text whose pictures stand alone, each below the block that it stood in, without the captions, which are theirs. */
export const withPictures = (root: Root): { readonly root: Root; readonly pictures: readonly Placed[] } => {
  const pictures: Placed[] = []
  const children: Root['children'] = []
  for (const block of root.children) {
    const caption = captionOf(block)
    const last = pictures.at(-1)
    if (caption && last && !last.caption && isElement(children.at(-1), pictureTag)) {
      pictures.splice(-1, 1, { ...last, caption })
      continue
    }
    const found = elementsIn(block, isPicture)
    const rest = isElement(block) ? replaced(block, (each) => (isPicture(each) ? [] : [each])) : block
    if (!found.length || wordsOf(rest).trim()) children.push(rest)
    for (const picture of found) {
      const number = Number(attributeOf(picture, 'src').slice('picture:'.length))
      // A picture that stands twice has one record.
      if (pictures.some((placed) => placed.number === number)) continue
      pictures.push({ number, caption: '', alt: attributeOf(picture, 'alt').trim() })
      children.push({ ...element(pictureTag, []), properties: { id: String(number) } })
    }
  }
  return { root: { ...root, children }, pictures }
}

const isPicture = ({ tagName }: Element) => tagName === 'img'

/** The words of a caption of a picture, without its number; nothing for one of a table. */
const captionOf = (block: Root['children'][number]): string => {
  const words = hasClass(block, 'caption') ? wordsOf(block).trim() : ''
  if (/^(?:表|Table)\s*[\d０-９]/.test(words)) return ''
  return words.replace(
    /^(?:図|写真|画像|Figure|Fig\.|Photo|Picture)[\s\u3000]*[\d０-９]*[\s\u3000.．:：]*/,
    '',
  )
}
