import { decodePDFRawStream, PDFName, PDFRawStream, PDFRef, type PDFDocument } from '@cantoo/pdf-lib'

/** Marks all drawing that no tag holds (running heads, page numbers, decoration) as artifact (ISO 32000-1, 14.8.2.2). */
export const markArtifacts = (document: PDFDocument): void => {
  const { context } = document
  for (const { node } of document.getPages()) {
    const ref = node.get(PDFName.of('Contents'))
    const stream = context.lookup(ref)
    if (!(ref instanceof PDFRef && stream instanceof PDFRawStream))
      throw new Error('A page has not the one content stream that Chromium writes')
    const operations = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
    context.assign(ref, context.flateStream(Buffer.from(withArtifacts(operations), 'latin1')))
  }
}

const starts = /(?:^| )(?:BT|m|re|Do|sh)$/
const ends = /(?:^| )(?:ET|[fFSsBb]\*?|n|Do|sh)$/
const paints = /(?:^| )(?:[fFSsBb]\*?|Do|sh|T[jJ])$/

/** Chromium writes one operator a line, or a few that belong together; an object is what lies between two of them. */
const withArtifacts = (operations: string): string => {
  const marked: string[] = []
  let object: string[] = []
  let depth = 0
  for (const line of operations.split('\n')) {
    if (/BDC$|BMC$/.test(line)) depth += 1
    if (/^EMC$/.test(line)) depth -= 1
    if (depth > 0 || (!object.length && !starts.test(line))) {
      marked.push(line)
      continue
    }
    object.push(line)
    if (!ends.test(line)) continue
    marked.push(...(object.some((part) => paints.test(part)) ? ['/Artifact BMC', ...object, 'EMC'] : object))
    object = []
  }
  return [...marked, ...object].join('\n')
}
