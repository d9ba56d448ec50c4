import { parseArgs } from 'node:util'
import { relative } from 'node:path'
import type { Problem } from '#check/finding.ts'
import { printers } from '#check/print.ts'
import { contentFolder, readContent } from './read-content.ts'

/** Every problem of a folder of content. */
export const check = async (dir: string): Promise<{ readonly problems: readonly Problem[] }> =>
  readContent(dir)

const run = async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' } },
  })
  const dir = contentFolder(positionals[0])
  const { problems } = await check(dir)
  const printer =
    values.format === 'json' || values.format === 'github' ? printers[values.format] : printers.text
  process.stdout.write(printer(problems, relative('', dir) || '.'))
  process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0
}

if (import.meta.main) await run()
