/** Text as a CSS string (CSS Values 4, §4.2) that may stand in a `<style>`: what could end either is escaped. */
export const cssString = (text: string): string =>
  `'${text.replace(/['\\<\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}'`

/** The selector of an id, which may begin with a digit. */
export const cssId = (id: string): string => `[id=${cssString(id)}]`
