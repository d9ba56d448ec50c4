import { partsOf, readableDocument } from './parts.ts'
import { tracesOf, type Traces } from './traces.ts'

/** A picture of a document as it was put there, with its type (`image/png`). */
export type Picture = { readonly bytes: Uint8Array; readonly type: string }

/** A document as HTML of its words, each picture named by its number (`picture:0`), and what stands beside them. */
export type Read = {
  readonly html: string
  readonly pictures: readonly Picture[]
  /** The elements that the converter does not know. */
  readonly unknown: readonly string[]
  readonly traces: Traces
}

/** Why a file cannot be read: it is none of Word's, or one of before 2007 or with a password. */
export type Unreadable = 'other' | 'old'

const paragraphs = (names: readonly string[], becomes: string) =>
  names.map((name) => `p[style-name='${name}'] => ${becomes}`)

/** What styles of Word and LibreOffice mean here, beside those that the converter knows itself. */
const styles = [
  ...paragraphs(['Title'], 'p.title:fresh'),
  ...paragraphs(['Subtitle'], 'p.subtitle:fresh'),
  ...paragraphs(['Caption', 'Figure', 'Illustration', 'Table'], 'p.caption:fresh'),
  ...paragraphs(['Quote', 'Intense Quote', 'Quotations', 'Block Text'], 'blockquote > p:fresh'),
  ...paragraphs(
    [1, 2, 3, 4, 5, 6, 'Heading'].flatMap((of) => [`TOC ${of}`, `Contents ${of}`]),
    '!',
  ),
  'u => u',
  'strike => s',
  'highlight => mark',
  'comment-reference => sup',
]

/** Reads a document of Word. */
export const readDocx = async (bytes: Uint8Array): Promise<Read | Unreadable> => {
  if (isOld(bytes)) return 'old'
  const parts = partsOf(bytes)
  if (!parts?.['word/document.xml']) return 'other'
  const { default: mammoth } = await import('mammoth')
  const pictures: Promise<Picture>[] = []
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(readableDocument(parts)) },
    {
      styleMap: styles,
      includeEmbeddedStyleMap: false,
      convertImage: mammoth.images.imgElement(async (image) => {
        const read = image
          .readAsArrayBuffer()
          .then((buffer) => ({ bytes: new Uint8Array(buffer), type: image.contentType }))
        const src = `picture:${pictures.push(read) - 1}`
        await read
        return { src }
      }),
    },
  )
  return {
    html: value,
    pictures: await Promise.all(pictures),
    unknown: messages.flatMap(({ message }) => /element was ignored: (\S+)/.exec(message)?.[1] ?? []),
    traces: tracesOf(parts),
  }
}

/** The first bytes of Microsoft's compound files, which Word wrote before 2007 and writes where there is a password. */
const isOld = (bytes: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte)
