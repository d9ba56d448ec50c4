import { createHash } from 'node:crypto'
import { PDFDocument } from '@cantoo/pdf-lib'
import type { Heading } from './expected.ts'
import { markArtifacts } from './finish-artifacts.ts'
import { setColours } from './finish-colours.ts'
import { setMetadata } from './finish-metadata.ts'
import { nameBookmarks } from './finish-outline.ts'
import { giveParagraphs } from './finish-paragraphs.ts'
import { mendTags } from './finish-tags.ts'
import type { Imprint, NamedLink } from './print.ts'

export type FinishOptions = {
  /** Names of the page's links, in their order. */
  readonly links: readonly NamedLink[]
  /** The page's headings, in their order. */
  readonly headings: readonly Heading[]
  /** Whether the file may call itself PDF/UA-1 and PDF/A-2a: only once the checks have passed. */
  readonly isClaimed: boolean
}

/**
 * Makes of Chromium's print a file by PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) that says who made it, of the
 * same bytes for the same page: tags, link names, artifacts, colours, metadata.
 */
export const finish = async (
  pdf: Uint8Array,
  imprint: Imprint,
  { links, headings, isClaimed }: FinishOptions,
): Promise<Uint8Array> => {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  mendTags(document, links)
  nameBookmarks(
    document,
    headings.map(({ text }) => text),
  )
  markArtifacts(document)
  giveParagraphs(document)
  setColours(document)
  setMetadata(document, imprint, isClaimed)
  const unnamed = await document.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Infinity,
  })
  return named(Buffer.from(unnamed))
}

/** The file with an identifier of its own bytes (ISO 32000-1, 14.4) in its last object, the only one without neighbours to move. */
const named = (pdf: Buffer): Uint8Array => {
  const id = createHash('md5').update(pdf).digest('hex')
  const at = pdf.lastIndexOf('/Filter /FlateDecode\n/Type /XRef')
  return new Uint8Array(
    Buffer.concat([pdf.subarray(0, at), Buffer.from(`/ID [ <${id}> <${id}> ]\n`), pdf.subarray(at)]),
  )
}
