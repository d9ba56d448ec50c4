// The few signs of Markdown that copies of pages are written with (CommonMark, tables as GitHub writes them).

/** Words as they are: what Markdown would take for its signs is marked. */
export const plain = (text: string): string =>
  text.replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/^(\d+)(?=[.)] )|^(?=[#+-] )/gm, '$1\\')

export const heading = (level: number, text: string): string => `${'#'.repeat(level)} ${plain(text)}`

export const link = (text: string, address: string): string => `[${plain(text)}](${address})`

/** Items that are Markdown already. */
export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')

/** Rows of cells that are Markdown already, the head first. */
export const table = ([head = [], ...rows]: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

/** Blocks below each other; those that say nothing are left out. */
export const blocks = (texts: readonly (string | undefined)[]): string => texts.filter(Boolean).join('\n\n')
