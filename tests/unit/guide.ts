import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** The guide for staff. */
export const guide: string = readFileSync(join(root, 'content/README.md'), 'utf8')

/** One thing that the guide says to do on GitHub's screen, or in a terminal. */
export type Step =
  | { readonly is: 'make'; readonly file: string; readonly text: string }
  | { readonly is: 'edit'; readonly file: string; readonly before: string; readonly after: string }
  | { readonly is: 'upload'; readonly file: string }
  | { readonly is: 'run'; readonly command: string }

export type Procedure = {
  readonly title: string
  /** What it says to press and choose in the form. */
  readonly form: string
  readonly steps: readonly Step[]
  /** Its numbered lines, in the form and on GitHub. */
  readonly counts: { readonly form: number; readonly github: number }
}

/** The part of the guide below a heading. */
const below = (heading: string, text: string, level: string): string =>
  new RegExp(`^${level} ${heading}\\n([^]*?)(?=^#{2,${level.length}} |(?![^]))`, 'm').exec(text)?.[1] ?? ''

/** What stands in the guide between two of its own marks; all of the rest without a second one. */
const between = (text: string, from: string, to?: string): string => {
  const [, rest = ''] = text.split(`**${from}で**`)
  return to ? (rest.split(`**${to}で**`)[0] ?? '') : rest
}

const block = /^( *)```(\w+)\n([^]*?)^\1```$/gm

/** What a numbered line of the guide says to do: it begins with the file that it is about. */
const stepsOf = (line: string): readonly Step[] => {
  const [, upload] = /「Upload files」で `content\/([^`]+)`/.exec(line) ?? []
  if (upload) return [{ is: 'upload', file: upload }]
  const [, file] = /^\d+\. `content\/([^`]+)`：/.exec(line) ?? []
  return [...line.matchAll(block)].flatMap(([, indent = '', language, raw = '']): Step[] => {
    const lines = raw.split('\n').map((each) => each.slice(indent.length))
    if (language === 'sh') return lines.filter(Boolean).map((command) => ({ is: 'run', command }))
    if (!file) return []
    if (language !== 'diff') return [{ is: 'make', file, text: lines.join('\n') }]
    const side = (without: string) =>
      lines
        .slice(0, -1)
        .filter((each) => !each.startsWith(without))
        .map((each) => `${each.slice(1)}\n`)
        .join('')
    return [{ is: 'edit', file, before: side('+'), after: side('-') }]
  })
}

const stepsIn = (text: string): readonly Step[] => text.split(/^(?=\d+\. )/m).flatMap(stepsOf)

/** The procedures of the guide, in their order. */
export const procedures: readonly Procedure[] = [
  ...below('手順', guide, '##').matchAll(/^### (.+)\n([^]*?)(?=^### |(?![^]))/gm),
].map(([, title = '', text = '']) => {
  const form = between(text, '編集画面', 'GitHubの画面')
  const github = between(text, 'GitHubの画面')
  const count = (part: string) => [...part.matchAll(/^\d+\. /gm)].length
  return { title, form, steps: stepsIn(github), counts: { form: count(form), github: count(github) } }
})

/** Does to a folder what a step of the guide says. */
export const follow = (dir: string, step: Exclude<Step, { is: 'run' }>): void => {
  const path = join(dir, step.file)
  mkdirSync(dirname(path), { recursive: true })
  if (step.is === 'upload') {
    // As much of a JPEG as tells that it is one.
    writeFileSync(
      path,
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1]),
    )
    return
  }
  if (step.is === 'make') {
    writeFileSync(path, step.text, { flag: 'wx' })
    return
  }
  const text = readFileSync(path, 'utf8')
  const places = text.split(step.before).length - 1
  if (places !== 1) throw new Error(`${step.file} has ${places} places like:\n${step.before}`)
  writeFileSync(
    path,
    text.replace(step.before, () => step.after),
  )
}
