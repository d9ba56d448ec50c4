import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate'

/** The files that a document consists of. */
export type Parts = Readonly<Unzipped>

/** More than a draft and its pictures: what unfolds to more is not read. */
const largest = 500_000_000

/** The files within a document; undefined where it is no archive. */
export const partsOf = (bytes: Uint8Array): Parts | undefined => {
  let size = 0
  try {
    return unzipSync(bytes, { filter: ({ originalSize }) => (size += originalSize) < largest })
  } catch {
    return undefined
  }
}

/** The text of a file within a document. */
export const xmlOf = (parts: Parts, name: string): string => {
  const part = parts[name]
  return part ? strFromU8(part) : ''
}

/** Markup that the converter passes over with the words in it, and what it reads in its place. */
const readable: readonly (readonly [found: RegExp, instead: string])[] = [
  [/<w:ruby>.*?<w:rubyBase>(.*?)<\/w:rubyBase>\s*<\/w:ruby>/gs, '$1'],
  [/<\/?w:fldSimple\b[^>]*>/g, ''],
  [/(<\/?v:)(?:oval|polyline|arc|curve|line)\b/g, '$1rect'],
]

/** A document whose words the converter reads all: readings of characters go, fields and shapes give up their words. */
export const readableDocument = (parts: Parts): Uint8Array => {
  const files: Unzipped = { ...parts }
  for (const name of ['document', 'footnotes', 'endnotes'].map((each) => `word/${each}.xml`))
    if (files[name])
      files[name] = strToU8(
        readable.reduce((xml, [found, instead]) => xml.replace(found, instead), xmlOf(parts, name)),
      )
  return zipSync(files, { level: 0 })
}
