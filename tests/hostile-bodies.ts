/** Bodies that would run `run` or show more than words, were they not refused. */
export const hostileBodies = (run: string): Readonly<Record<string, string>> => ({
  import: `import fs from 'node:fs'\n\nWords.`,
  export: `export const it = ${run}\n\nWords.`,
  flow: `{${run}}`,
  inline: `Words {${run}} words.`,
  attribute: `<Photo id={${run}} />`,
  spread: `<Photo {...{ id: ${run} }} />`,
  child: `<Photo id="camp">\n\n{${run}}\n\n</Photo>`,
  event: `<Photo id="camp" onclick="alert(1)" />`,
  tag: `<b>Words</b>`,
  script: `<script src="https://example.org/x.js" />`,
  picture: `![Words](https://example.org/x.png)`,
  link: `[Words](javascript:alert(1))`,
  data: `[Words](data:text/html,words)`,
  host: `[Words](//example.org/)`,
  reference: `[Words][it]\n\n[it]: javascript:alert(1)`,
})
