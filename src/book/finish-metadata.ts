import { PDFName, type PDFDocument } from '@cantoo/pdf-lib'
import type { Imprint } from './print.ts'

/** Writes title, author, subject, language and day into the document information and as XMP (ISO 16684-1). */
export const setMetadata = (document: PDFDocument, imprint: Imprint, isClaimed: boolean): void => {
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
  const stream = context.stream(new TextEncoder().encode(xmp(imprint, day, isClaimed)), {
    Type: 'Metadata',
    Subtype: 'XML',
  })
  catalog.set(PDFName.of('Metadata'), context.register(stream))
}

const escaped = (text: string) => text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** PDF/UA-1 and PDF/A-2a, which asks to be told what the words of the other are (ISO 19005-2, 6.6.2.3.3). */
const claims = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 to which the file conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
`

const xmp = ({ title, author, subject, locale }: Imprint, day: Date, isClaimed: boolean) => {
  const inLanguage = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li><rdf:li xml:lang="${locale}">${escaped(text)}</rdf:li></rdf:Alt>`
  return `<?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:title>${inLanguage(title)}</dc:title>
<dc:description>${inLanguage(subject)}</dc:description>
<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${locale}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${escaped(author)}</xmp:CreatorTool>
<xmp:CreateDate>${day.toISOString()}</xmp:CreateDate>
<xmp:ModifyDate>${day.toISOString()}</xmp:ModifyDate>
<pdf:Producer>Chromium; pdf-lib</pdf:Producer>
</rdf:Description>
${isClaimed ? claims : ''}</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`
}
