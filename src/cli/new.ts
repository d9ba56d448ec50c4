import '#disk/settings.ts'
import { parseArgs } from 'node:util'
import { creatable, created } from '#check/edit/create.ts'
import { contentFolder, readContent } from '#disk/content-folder.ts'
import { whyNot } from './unmet.ts'
import { writeNew, type Outcome } from './write.ts'

const usage = [
  '使い方 / usage:',
  '  npm run new -- activity B2          （領域の文字と番号 / the area’s letter and a number）',
  '  npm run new -- event visit-omachi   （半角の小文字・数字・ハイフン / lower-case letters, digits, hyphens）',
  '  npm run new -- from draft.docx --activity B2   （Wordの原稿から / from a draft of Word）',
  '  npm run new -- year                 （次の年度 / the next year）',
  '  npm run new -- people               （役員・職員 / the people of a year）',
  '  npm run new -- site                 （サイトの設定 / the settings of the site）',
  '  npm run new -- addresses            （公開したアドレスの一覧 / the list of published addresses）',
  `  種類 / kinds: ${[...creatable.keys(), 'people', 'year', 'site', 'addresses'].join(', ')}`,
  '  --year 2023 で年度を選べます。省くと最新の年度です / --year chooses the year; without it, the newest.',
].join('\n')

/** Writes the files of a new thing; nothing is overwritten, and either all files are written or none. */
export const create = (
  dir: string,
  what: string,
  id: string,
  year: string | undefined,
  today: string,
): Outcome => {
  const files = created(readContent(dir), { what, id, year, today })
  if (typeof files === 'string') return { lines: [whyNot(files, { what, id, year }), usage], failed: true }
  const places = files.map(({ file }) => (what === 'year' ? file.replace(/\/.*/, '') : file))
  const { lines, failed } = writeNew(dir, files, places)
  const next =
    'npm run check で、書くべきところを確かめられます。 / npm run check tells what is still to be written.'
  return { lines: failed ? lines : [...lines, next], failed }
}

const run = async (): Promise<Outcome> => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { year: { type: 'string' }, activity: { type: 'string' } },
    })
    const [what = '', id = '', ...more] = positionals
    if (more.length)
      return { lines: [`「${more.join(' ')}」が余分です。 / One name only.`, usage], failed: true }
    // Swedish dates are ISO 8601, of the day where the writer is.
    const today = new Date().toLocaleDateString('sv-SE')
    if (what !== 'from') return create(contentFolder(), what, id, values.year, today)
    const { createFrom } = await import('./from.ts')
    return await createFrom(contentFolder(), id, { activity: values.activity, year: values.year, today })
  } catch (reason) {
    return { lines: [reason instanceof Error ? reason.message : String(reason), usage], failed: true }
  }
}

if (import.meta.main) {
  const { lines, failed } = await run()
  process.stdout.write(`${lines.join('\n')}\n`)
  process.exitCode = failed ? 1 : 0
}
