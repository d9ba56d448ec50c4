/** Whether the build will print the report: it sets PDFS where it has found a browser to print with. */
export const arePdfsMade = Boolean(process.env['PDFS'])

/** Stand for the pages and the megabytes of a PDF in the pages that link it: it is printed from the built site. */
export const pdfFacts = (address: string) => ({
  address,
  pages: `[[pages ${address}]]`,
  megabytes: `[[megabytes ${address}]]`,
})
