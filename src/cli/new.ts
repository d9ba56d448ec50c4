import '#disk/settings.ts'
import { lstatSync, type Stats } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { creatable, created, type Unmet } from '#check/edit/create.ts'
import { contentFolder, readContent } from '#disk/content-folder.ts'
import { writeAll } from './write.ts'

const usage = [
  '使い方 / usage:',
  '  npm run new -- activity B2          （領域の文字と番号 / the area’s letter and a number）',
  '  npm run new -- event visit-omachi   （半角の小文字・数字・ハイフン / lower-case letters, digits, hyphens）',
  '  npm run new -- year                 （次の年度 / the next year）',
  '  npm run new -- people               （役員・職員 / the people of a year）',
  '  npm run new -- site                 （サイトの設定 / the settings of the site）',
  '  npm run new -- addresses            （公開したアドレスの一覧 / the list of published addresses）',
  `  種類 / kinds: ${[...creatable.keys(), 'people', 'year', 'site', 'addresses'].join(', ')}`,
  '  --year 2023 で年度を選べます。省くと最新の年度です / --year chooses the year; without it, the newest.',
].join('\n')

type Outcome = { readonly lines: readonly string[]; readonly failed: boolean }

/** Writes the files of a new thing; nothing is overwritten, and either all files are written or none. */
export const create = (
  dir: string,
  what: string,
  id: string,
  year: string | undefined,
  today: string,
): Outcome => {
  const files = created(readContent(dir), { what, id, year, today })
  if (typeof files === 'string') return { lines: [unmet[files]({ what, id, year }), usage], failed: true }
  const wanted = files.map(({ file }) => (what === 'year' ? file.replace(/\/.*/, '') : file))
  const present = [...new Set(wanted)].filter((path) => stats(dir, path))
  if (present.length) return { lines: present.map((path) => already(fromHere(dir, path))), failed: true }
  const outside = files.find(({ file }) => leadsOutside(dir, file))
  if (outside)
    return {
      lines: [`${fromHere(dir, outside.file)}: リンクの先には書きません / behind a symbolic link`],
      failed: true,
    }
  const failure = writeAll(dir, files)
  if (failure) return { lines: [unwritable(failure)], failed: true }
  return {
    lines: [
      ...files.map(({ file }) => `${fromHere(dir, file)}: 作りました / created`),
      'npm run check で、書くべきところを確かめられます。 / npm run check tells what is still to be written.',
    ],
    failed: false,
  }
}

/** Why nothing was written. */
const unmet: Readonly<
  Record<Unmet, (asked: { what: string; id: string; year: string | undefined }) => string>
> = {
  what: ({ what }) =>
    what
      ? `「${what}」という種類はありません。 / There is no kind “${what}”.`
      : '種類と名前を書いてください。 / Name a kind and a name.',
  year: ({ year = '' }) =>
    `${year}年度のフォルダーがありません。先に npm run new -- year 2024 のように作ってください。 / There is no year ${year}: make it first.`,
  id: ({ what, id }) =>
    id
      ? `「${id}」は${what}の名前として使えません（例：${example(what)}）。 / “${id}” is no name for ${what} (such as ${example(what)}).`
      : `名前も書いてください（例：npm run new -- ${what} ${example(what)}）。 / Add a name, as in the example.`,
}

const example = (what: string): string =>
  ({ activity: 'B2', goal: 'B-3', area: 'E', year: '2024' })[what] ?? 'visit-omachi'

/** A file as the other commands take it. */
const fromHere = (dir: string, file: string) => relative('', join(dir, file)).replaceAll('\\', '/')

const already = (file: string) =>
  `${file}: すでにあります。何も書きませんでした。 / exists already; nothing was written.`

const unwritable = (reason: string) =>
  `書き込めないファイルがあるので、何も作りませんでした。 / A file cannot be written, so that nothing was made: ${reason}`

/** What stands at a place, be it a link that leads nowhere. */
const stats = (dir: string, path: string): Stats | undefined => {
  try {
    return lstatSync(join(dir, path))
  } catch {
    return undefined
  }
}

/** Whether a folder on the way to a file is a symbolic link. */
const leadsOutside = (dir: string, file: string): boolean => {
  const folders = file.split('/').slice(0, -1)
  return folders.some((_, index) => stats(dir, folders.slice(0, index + 1).join('/'))?.isSymbolicLink())
}

const run = (): Outcome => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { year: { type: 'string' } },
    })
    const [what = '', id = '', ...more] = positionals
    if (more.length)
      return { lines: [`「${more.join(' ')}」が余分です。 / One name only.`, usage], failed: true }
    // Swedish dates are ISO 8601, of the day where the writer is.
    const today = new Date().toLocaleDateString('sv-SE')
    return create(contentFolder(), what, id, values.year, today)
  } catch (reason) {
    return { lines: [reason instanceof Error ? reason.message : String(reason), usage], failed: true }
  }
}

if (import.meta.main) {
  const { lines, failed } = run()
  process.stdout.write(`${lines.join('\n')}\n`)
  process.exitCode = failed ? 1 : 0
}
