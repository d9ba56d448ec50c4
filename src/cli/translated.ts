import '#disk/settings.ts'
import { existsSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { recorded, type Refusal } from '#check/edit/record.ts'
import { contentFolder, readContent } from '#disk/content-folder.ts'
import { original, translationIds } from '#i18n/locales.ts'

const [translation = 'en'] = translationIds

const refusals: Readonly<Record<Refusal | 'no-file', string>> = {
  'no-file': `そのファイルはありません。content/2023/activities/A2.${translation}.mdx のように、content からの場所を書いてください。 / No such file. Write its whole path, as in content/2023/activities/A2.${translation}.mdx.`,
  'no-translation': `訳文のファイル（.${translation}.mdx）ではありません。 / This is no translation (.${translation}.mdx).`,
  'broken-original': `原文（.${original}.mdx）がないか、誤りがあります。npm run check で確かめてください。 / The original (.${original}.mdx) is missing or has errors: see npm run check.`,
  'broken-translation':
    '訳文の項目を読めません。npm run check で確かめてください。 / The fields of the translation cannot be read: see npm run check.',
}

/** Records, with each reviewed translation, which original it was made from. */
export const translated = (
  paths: readonly string[],
  dir: string,
): { readonly lines: readonly string[]; readonly failed: boolean } => {
  const content = readContent(dir)
  const results = paths.map((path) => {
    const file = relative(dir, path).split(sep).join('/')
    const result = existsSync(path) ? recorded(file, content) : ({ refusal: 'no-file' } as const)
    if ('refusal' in result) return { line: `${path}: ${refusals[result.refusal]}`, failed: true }
    writeFileSync(join(dir, file), result.text)
    return { line: `${path}: 記録しました / recorded`, failed: false }
  })
  return { lines: results.map(({ line }) => line), failed: results.some(({ failed }) => failed) }
}

if (import.meta.main) {
  const paths = process.argv.slice(2)
  const usage = `使い方 / usage: npm run translated -- content/2023/activities/A2.${translation}.mdx …`
  const { lines, failed } = paths.length
    ? translated(paths, contentFolder())
    : { lines: [usage], failed: true }
  process.stdout.write(`${lines.join('\n')}\n`)
  process.exitCode = failed ? 1 : 0
}
