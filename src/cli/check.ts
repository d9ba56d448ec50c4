import { writeFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import type { Checked } from '#check/check.ts'
import type { Mended } from '#check/edit/mend.ts'

const usage =
  '使い方 / usage: npm run check -- [--fix] [--prose] [--left | --format text|github|json] [content]\n'

type Options = { readonly fix?: boolean | undefined; readonly prose?: boolean | undefined }

/** Checks a folder of content; `fix` mends what has one right answer, `prose` adds the slow checks of style and spelling. */
export const check = async (
  dir: string,
  { fix, prose }: Options = {},
): Promise<Checked & { mended: readonly Mended[] }> => {
  const { readContent } = await import('#disk/content-folder.ts')
  const mended = fix ? await mendFiles(dir) : []
  const shown = await checkShown(readContent(dir))
  const checked = shown.pictures.length
    ? await (await import('#disk/decoded-pictures.ts')).checkPictures(shown, (file) => join(dir, file))
    : shown
  if (!prose) return { ...checked, mended }
  const { checkProse } = await import('./prose.ts')
  return { ...(await checkProse(checked)), mended }
}

/** Adds what only the typeface can tell. */
export const checkShown = async (checked: Checked): Promise<Checked> => {
  const [{ withFindings }, { problemsOfCoverage }, { faceOf }] = await Promise.all([
    import('#check/check.ts'),
    import('#check/words/coverage.ts'),
    import('#assets/coverage.ts'),
  ])
  return withFindings(
    checked,
    checked.documents.flatMap((document) => problemsOfCoverage(document, faceOf)),
  )
}

/** Mends until nothing more can be: a field that could not be read before may hold more. */
const mendFiles = async (dir: string): Promise<readonly Mended[]> => {
  const [{ readContent }, { mend }] = await Promise.all([
    import('#disk/content-folder.ts'),
    import('#check/edit/mend.ts'),
  ])
  const all = new Map<string, Mended>()
  for (let round = 0; round < 5; round += 1) {
    const mended = mend(readContent(dir))
    if (!mended.length) break
    for (const { file, before, after } of mended) {
      writeFileSync(join(dir, file), after)
      all.set(file, { file, before: all.get(file)?.before ?? before, after })
    }
  }
  return [...all.values()]
}

const run = async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      fix: { type: 'boolean' },
      prose: { type: 'boolean' },
      left: { type: 'boolean' },
      format: { type: 'string', default: 'text' },
    },
  })
  const { contentFolder, siteIn } = await import('#disk/settings.ts')
  const [{ printers }, { listLeft }, { printDiff }] = await Promise.all([
    import('#check/problems/print.ts'),
    import('#check/problems/left.ts'),
    import('#check/edit/diff.ts'),
  ])
  const dir = contentFolder(positionals[0])
  const printer = values.left
    ? listLeft(Boolean(process.env['SITE_URL'] || siteIn(dir).address))
    : Object.entries(printers).find(([name]) => name === values.format)?.[1]
  if (!printer) return fail(usage)
  const { problems, mended } = await check(dir, values)
  const folder = relative('', dir).replaceAll('\\', '/') || '.'
  const output = values.format === 'text' && !values.left ? process.stdout : process.stderr
  if (mended.length) output.write(await printDiff(mended, folder))
  process.stdout.write(printer(problems, folder))
  process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0
}

const fail = (message: string) => {
  process.stderr.write(message)
  process.exitCode = 2
}

if (import.meta.main) {
  enableCompileCache('.cache/node')
  await run().catch((reason: unknown) =>
    fail(`${reason instanceof Error ? reason.message : String(reason)}\n${usage}`),
  )
}
