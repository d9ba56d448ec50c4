/** A CSS string (CSS Values 4, §4.2). */
export const cssString = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`
