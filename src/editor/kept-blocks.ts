/** A body in which every block that reads as one of the body before is written as it was there. */
export const keptBlocks = (before: string, now: string): string => {
  const left = blocksOf(before)
  return blocksOf(now)
    .map((block) => {
      const found = left.findIndex((each) => plain(each) === plain(block))
      return found < 0 ? block : left.splice(found, 1)[0]
    })
    .join('\n\n')
}

const blocksOf = (body: string): string[] => body.split(/\n(?:[ \t]*\n)+/)

/** What is read of a block, without the ways of writing it: marks of lists, backslashes, white space. */
const plain = (block: string): string =>
  block
    .replace(/^(\s*)[*+-](?=\s)/gm, '$1-')
    .replace(/\\(?=\p{P}|\p{S}|\n)/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
