/** Where a table stands that was pasted from a spreadsheet, a word processor or a web page. */
export type Table = { readonly start: number; readonly end: number }

/** The tables of a text: lines of cells one below the other, rows drawn in box characters, and `<table>`. */
export const tablesIn = (text: string): readonly Table[] =>
  /\t|\S {2}|\u3000{2}|[│┃║]|,\S|<table/i.test(text) ? [...ofRows(text), ...ofTags(text)] : []

const ofRows = (text: string): readonly Table[] => {
  const lines = [...text.matchAll(/^.*\S.*$/gm)].map(({ 0: line, index }) => ({
    kind: kindOf(line),
    start: index + line.search(/\S/),
    end: index + line.trimEnd().length,
  }))
  const rows = lines.filter(({ kind }, index) => {
    const isNear = lines[index - 1]?.kind === kind || lines[index + 1]?.kind === kind
    return kind === 'tabs' || (kind !== undefined && isNear)
  })
  return rows.reduce<Table[]>((tables, { start, end }) => {
    const last = tables.at(-1)
    return last && !text.slice(last.end, start).trim()
      ? [...tables.slice(0, -1), { start: last.start, end }]
      : [...tables, { start, end }]
  }, [])
}

const ofTags = (text: string): readonly Table[] =>
  [...text.matchAll(/<table\b[^]*?(?:<\/table>|$)/gi)].map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.trimEnd().length,
  }))

/** What a tab or spaces may follow without parting two cells: the sign of an item. */
const itemSign = /^\s*(?:[-*+>#]+|o|[^\p{L}\p{N}\s]|[(（]?[\p{L}\p{N}]{1,2}[.．)）])[ \t\u3000]+/u

/** How a line looks that may be a row; three cells between tabs are one wherever they stand. */
const kindOf = (line: string): string | undefined => {
  if (/^\s*[│┃║┌┏╔├┣╠└┗╚╭╰]/.test(line)) return 'drawn'
  const words = line.replace(itemSign, '').trim()
  const tabbed = words.split(/ *\t[ \t]*/).length
  if (tabbed > 1) return tabbed > 2 ? 'tabs' : 'spaces'
  // Two spaces may follow a sentence.
  if (words.split(/(?<![.!?:;’”)]) {2,}|\u3000{2,}/).length > 2) return 'spaces'
  const parted = words.split(/(?<!\d),|,(?!\d{3}(?!\d))/).length
  const isProse = /, |[。.!?]$/.test(line) || itemSign.test(line)
  return parted > 2 && !isProse ? `${parted} between commas` : undefined
}
