import { stringify } from 'yaml'

export type Data = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const style = { lineWidth: 0, singleQuote: true } as const

/** A key with its value, as lines of block style; names of files stand in one line. */
export const entryText = (key: string, value: unknown, indent: number): string => {
  const head = `${' '.repeat(indent)}${keyText(key)}:`
  if (Array.isArray(value))
    return value.every(isPlain)
      ? `${head} ${flowText(value)}\n`
      : `${head}\n${value.map((item) => itemText(item, indent + 2)).join('')}`
  if (!isObject(value)) return `${head} ${scalarText(value)}\n`
  const entries = Object.entries(value)
  return `${head}\n${entries.map(([name, each]) => entryText(name, each, indent + 2)).join('')}`
}

/** An item of a list in block style. */
export const itemText = (value: unknown, indent: number): string => {
  const dash = `${' '.repeat(indent)}- `
  if (Array.isArray(value)) return `${dash}${flowText(value)}\n`
  if (!isObject(value)) return `${dash}${scalarText(value)}\n`
  const entries = Object.entries(value).map(([key, each]) => entryText(key, each, indent + 2))
  return dash + entries.join('').slice(dash.length)
}

/** A value in one line. */
export const flowText = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`
  if (isObject(value))
    return `{ ${Object.entries(value)
      .map(([key, each]) => `${keyText(key)}: ${flowText(each)}`)
      .join(', ')} }`
  return inFlow(value)
}

/** A name of a file, a code or a number. */
const isPlain = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^-?[A-Za-z0-9-]+$/.test(value))

const scalarText = (value: unknown): string =>
  typeof value === 'string' && value.includes('\n')
    ? JSON.stringify(value)
    : stringify(value, style).trimEnd()

const inFlow = (value: unknown): string =>
  stringify([value], { ...style, collectionStyle: 'flow', flowCollectionPadding: false })
    .trim()
    .slice(1, -1)

const keyText = (key: string): string => stringify(key, style).trimEnd()
