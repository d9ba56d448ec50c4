import { createHash } from 'node:crypto'
import { PDFDocument, PDFHexString } from '@cantoo/pdf-lib'
import type { Heading } from './expected.ts'
import { markArtifacts } from './finish-artifacts.ts'
import { setMetadata } from './finish-metadata.ts'
import { nameBookmarks } from './finish-outline.ts'
import { mendTags } from './finish-tags.ts'
import type { Imprint, NamedLink } from './print.ts'

export type FinishOptions = {
  /** Names of the page's links, in their order. */
  readonly links: readonly NamedLink[]
  /** The page's headings, in their order. */
  readonly headings: readonly Heading[]
  /** Whether the file may call itself PDF/UA-1: only once the checks have passed. */
  readonly pdfua: boolean
}

/**
 * Makes of Chromium's print a file by PDF/UA-1 (ISO 14289-1) that says who made it, of the same bytes for the same
 * page: tags, link names, artifacts, metadata.
 */
export const finish = async (
  pdf: Uint8Array,
  imprint: Imprint,
  { links, headings, pdfua }: FinishOptions,
): Promise<Uint8Array> => {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  mendTags(document, links)
  nameBookmarks(
    document,
    headings.map(({ text }) => text),
  )
  markArtifacts(document)
  setMetadata(document, imprint, pdfua)
  const options = { useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false }
  const unnamed = await document.save(options)
  const id = PDFHexString.of(createHash('md5').update(unnamed).digest('hex'))
  document.context.trailerInfo.ID = document.context.obj([id, id])
  return document.save(options)
}
