import type { Problem } from './problem.ts'

/** A way to write problems down; `folder` is how the reader of the report reaches `content/`. */
export type Printer = (found: readonly Problem[], folder: string) => string

/** A place in a file of the folder, as the reader of the report reaches it. */
export const reached = (folder: string, file: string): string => [folder, file].filter(Boolean).join('/')

const severity = { error: '誤り / error', warning: '注意 / warning', awaited: '待ち / awaited' } as const

const asText: Printer = (found, folder) =>
  [...blocksOf(found.filter(isForNow), folder), summary(found)].join('\n\n') + '\n'

/** Whether something is to be looked at now, and is not awaited from others. */
const isForNow = ({ severity: grave }: Problem) => grave !== 'awaited'

const blocksOf: (...given: Parameters<Printer>) => readonly string[] = (found, folder) => {
  const blocks: { words: string; heads: string[] }[] = []
  for (const { kind, file, line, column, field, message, severity: grave } of found) {
    const name = field ? `  ${field.ja} / ${field.en}` : ''
    const head = `${reached(folder, file)}:${line}:${column}  ${severity[grave]}${name}  [${kind}]`
    const words = `  ${message.ja}\n  ${message.en}`
    const last = blocks.at(-1)
    // What is said of several places in a row is said once.
    if (last?.words === words) last.heads.push(head)
    else blocks.push({ words, heads: [head] })
  }
  return blocks.map(({ heads, words }) => [...heads, words].join('\n'))
}

const summary = (found: readonly Problem[]) => {
  const errors = found.filter(({ severity }) => severity === 'error').length
  const warnings = found.filter(({ severity }) => severity === 'warning').length
  const awaited = found.reduce(
    (sum, { detail, severity }) => sum + (severity === 'awaited' ? Number(detail['count']) : 0),
    0,
  )
  const mendable = found.filter(({ edit }) => edit).length
  const mending = `npm run check -- --fix で自動で直せるもの：${mendable}件 / can be mended by --fix: ${mendable}\n\n`
  const waiting = `団体の返事や写真などを待っているもの：${awaited}件（一覧は npm run check -- --left）/ awaited: ${awaited} (listed by --left)\n\n`
  return `${mendable ? mending : ''}${awaited ? waiting : ''}誤り${errors}件、注意${warnings}件 / errors: ${errors}, warnings: ${warnings}`
}

/** GitHub's workflow commands: an annotation at each line of a pull request. */
const asGithub: Printer = (found, folder) =>
  found
    .filter(isForNow)
    .map(({ kind, file, line, column, field, message, severity: grave }) => {
      const title = escapeProperty(field?.ja ?? kind)
      const told = escapeData(`${message.ja}\n${message.en}`)
      const place = `file=${escapeProperty(reached(folder, file))},line=${line},col=${column}`
      return `::${grave} ${place},title=${title}::${told}\n`
    })
    .join('')

const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const asJson: Printer = (found, folder) =>
  `${JSON.stringify(
    found.map(({ edit, ...problem }) => ({
      ...problem,
      file: reached(folder, problem.file),
      fixable: edit !== undefined,
    })),
    null,
    2,
  )}\n`

export const printers = {
  text: asText,
  github: asGithub,
  json: asJson,
} as const satisfies Record<string, Printer>
