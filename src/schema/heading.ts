/** The mark at the end of a heading that gives it its id, the same in every language: `## 見出し [#id]`. */
export const headingMark = /\s*\[#([a-z0-9-]+)\]\s*$/
