import {
  type ProblemKind as FoldersProblem,
  misnamedFolder,
  problemsOfFolders,
} from '#check/fields/folders.ts'
import { termsFile } from '#check/words/terms.ts'
import { addressesFile } from '#check/year/addresses.ts'
import { sourceFile } from '#check/year/source-text.ts'
import { original, translationIds } from '#i18n/locales.ts'
import { locate, siteFile } from '#schema/kinds.ts'
import type { ProblemKind as DecodeProblem } from '#source/decode.ts'
import { type Finding, type Row, error } from '#source/finding.ts'
import { pictureFile, type Found } from '#source/found.ts'

const pages = 'content/README.md'

/** What this file notices, and what is then said. */
export const rows = {
  'missing-folder': error(
    'no-such-folder',
    ({ folder }) => `${folder}というフォルダーを読めません。場所を確かめてください。`,
    ({ folder }) => `The folder ${folder} cannot be read. Check where it is.`,
  ),
  'no-year': error(
    'content/',
    () => '年度のフォルダー（例：2023）がありません。npm run new -- year 2023 で作れます。',
    () => 'There is no year: a folder such as 2023. “npm run new -- year 2023” makes one.',
  ),
  'missing-site': error(
    'content/',
    () => `サイトの設定（site.yaml）がありません。npm run new -- site で作れます。`,
    () => `There are no settings of the site (site.yaml). “npm run new -- site” makes them.`,
  ),
  'stray-file': error(
    'activities/A3.docx',
    ({ like }) =>
      like
        ? `この名前のファイルは報告書に使われません。「${like}」に変えてください。`
        : `この場所・名前のファイルは報告書に使われません。${pages}の一覧を見て、名前か置き場所を直すか、消してください。`,
    ({ like }) =>
      like
        ? `A file of this name belongs to no report. Rename it “${like}”.`
        : `A file of this name in this place belongs to no report. Rename, move or delete it; see the list in ${pages}.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows | DecodeProblem | FoldersProblem

/** Files below `content/` that belong to no kind of content. */
export const problemsOfStrays = (files: readonly Found[]): readonly Finding<ProblemKind>[] => {
  const [first] = files
  if (first?.is === 'missing-folder')
    return [{ kind: 'missing-folder', file: '', detail: { folder: first.folder } }]
  const folders = problemsOfFolders(files)
  const isYear = folders.length > 0 || files.some(({ file }) => /^\d{4}\//.test(file))
  const isSite = files.some(({ file }) => file === siteFile)
  return [
    ...(isSite ? [] : [{ kind: 'missing-site', file: '' } as const]),
    ...(isYear ? [] : [{ kind: 'no-year', file: '' } as const]),
    ...folders,
    ...straysIn(files),
  ]
}

const straysIn = (files: readonly Found[]): readonly Finding<ProblemKind>[] =>
  files
    .filter(
      ({ file }) =>
        !locate(file) &&
        !pictureFile.test(file) &&
        !sourceFile.test(file) &&
        !misnamedFolder(file) &&
        file !== termsFile &&
        file !== addressesFile &&
        file !== 'README.md',
    )
    .map(({ file, is }): Finding<ProblemKind> => {
      const like = meant(file, new Set(files.map((other) => other.file)))
      if (is === 'symbolic-link') return { kind: 'symbolic-link', file }
      return { kind: 'stray-file', file, detail: like ? { like } : {} }
    })

/** What a text is called that another ending keeps out: B1.ja.md → B1.ja.mdx, camp.yml → camp.yaml. */
const meant = (file: string, present: ReadonlySet<string>): string | undefined => {
  const [, stem = '', locale] = /^([^.]+)(?:\.([a-z]{2}))?\.(?:mdx?|ya?ml)(?:\.txt)?$/i.exec(file) ?? []
  const locales = [original, ...translationIds]
  const written = locales.filter((id) => id === locale)
  return [`${stem}.yaml`, ...(written.length ? written : locales).map((id) => `${stem}.${id}.mdx`)]
    .find((name) => locate(name) && !present.has(name))
    ?.split('/')
    .at(-1)
}
