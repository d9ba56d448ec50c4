import { PDFName, type PDFDocument } from '@cantoo/pdf-lib'
import type { Imprint } from './print.ts'

/** Writes title, author, subject, language and day into the document information and as XMP (ISO 16684-1). */
export const setMetadata = (document: PDFDocument, imprint: Imprint, pdfua: boolean): void => {
  const day = new Date(`${imprint.modified}T00:00:00Z`)
  document.setTitle(imprint.title, { showInWindowTitleBar: true })
  document.setAuthor(imprint.author)
  document.setSubject(imprint.subject)
  document.setLanguage(imprint.locale)
  document.setCreator(imprint.author)
  document.setProducer('Chromium; pdf-lib')
  document.setCreationDate(day)
  document.setModificationDate(day)
  const { context, catalog } = document
  const stream = context.stream(new TextEncoder().encode(xmp(imprint, day, pdfua)), {
    Type: 'Metadata',
    Subtype: 'XML',
  })
  catalog.set(PDFName.of('Metadata'), context.register(stream))
}

const escaped = (text: string) => text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const xmp = ({ title, author, subject, locale }: Imprint, day: Date, pdfua: boolean) => {
  const inLanguage = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li><rdf:li xml:lang="${locale}">${escaped(text)}</rdf:li></rdf:Alt>`
  return `<?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title>${inLanguage(title)}</dc:title>
<dc:description>${inLanguage(subject)}</dc:description>
<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${locale}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${escaped(author)}</xmp:CreatorTool>
<xmp:CreateDate>${day.toISOString()}</xmp:CreateDate>
<xmp:ModifyDate>${day.toISOString()}</xmp:ModifyDate>
<pdf:Producer>Chromium; pdf-lib</pdf:Producer>
${pdfua ? '<pdfuaid:part>1</pdfuaid:part>\n' : ''}</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`
}
