/** What the check says of a folder that is not to be published, and where the first error stands. */
export type Refusal = {
  readonly text: string
  readonly file: string
  readonly line: number
  readonly column: number
}

/** The refusal as an error that Astro shows on the terminal and in the dev server's overlay, without a stack. */
export const refusalOf = ({ text, file, line, column }: Refusal): Error =>
  Object.assign(new Error(`\n\n${text}`), {
    // The title of a page that names no encoding.
    name: 'Content',
    title: '内容に誤りがあります / The content has errors',
    stack: '',
    loc: { file, line, column },
  })
