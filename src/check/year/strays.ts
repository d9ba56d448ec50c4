import { isCopy, meantFiles } from '#check/fields/file-names.ts'
import {
  type ProblemKind as FoldersProblem,
  misnamedFolder,
  problemsOfFolders,
} from '#check/fields/folders.ts'
import { termsFile } from '#check/words/terms.ts'
import { addressesFile } from '#check/year/addresses.ts'
import { sourceFile } from '#check/year/source-text.ts'
import { localeIds } from '#i18n/locales.ts'
import { accessibilityFile } from '#schema/accessibility.ts'
import { locate, siteFile } from '#schema/kinds.ts'
import type { ProblemKind as DecodeProblem } from '#source/decode.ts'
import { type Finding, type Noticed, type Row, error } from '#source/finding.ts'
import { pictureFile, type Found } from '#source/found.ts'

const pages = 'content/README.md'

type Both = { readonly ja: string; readonly en: string }

const film: Both = {
  ja: '動画は報告書に置けません。YouTubeなどで公開し、links にそのアドレスを書いて、このファイルを消してください。',
  en: 'A report holds no films. Publish it elsewhere, write its address in links, and delete this file.',
}
const paper: Both = {
  ja: 'この種類のファイルは報告書に使われません。文なら本文に写し、公開する資料なら団体のサイトに置いて links に書き、このファイルを消してください。',
  en: 'Files of this kind belong to no report. Copy the words into a body, or publish it on your site and write it in links, and delete this file.',
}

/** What to do with what cannot stand in a report, by the end of its name. */
const advice: Readonly<Record<string, Both>> = {
  ...Object.fromEntries(['mp4', 'mov', 'avi', 'm4v', 'wmv', 'mp3', 'wav'].map((ending) => [ending, film])),
  ...Object.fromEntries(
    ['pdf', 'docx', 'doc', 'xlsx', 'xls', 'pptx', 'csv', 'rtf', 'odt'].map((ending) => [ending, paper]),
  ),
  zip: {
    ja: 'zipは使われません。展開して、写真はphotosフォルダーに置き、このファイルを消してください。',
    en: 'A zip is not read. Unpack it, put the pictures into the folder photos, and delete this file.',
  },
}

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
    ({ like, there, ending = '' }) =>
      Object.hasOwn(advice, ending)
        ? (advice[ending]?.ja ?? '')
        : like
          ? `この名前のファイルは報告書に使われません。「${like}」に変えてください。`
          : there
            ? `この名前のファイルは報告書に使われません。「${there}」がすでにあるので、新しい中身ならそちらに写し、このファイルを消してください。`
            : `この場所・名前のファイルは報告書に使われません。${pages}の一覧を見て、名前か置き場所を直すか、消してください。`,
    ({ like, there, ending = '' }) =>
      Object.hasOwn(advice, ending)
        ? (advice[ending]?.en ?? '')
        : like
          ? `A file of this name belongs to no report. Rename it “${like}”.`
          : there
            ? `A file of this name belongs to no report. “${there}” is there: copy into it what is new, and delete this one.`
            : `A file of this name in this place belongs to no report. Rename, move or delete it; see the list in ${pages}.`,
  ),
  'copied-file': error(
    'events/camp (1).yaml',
    ({ name }) =>
      `「${name}」の写し（コピー）のようです。このままでは報告書に使われません。要らなければ消し、新しいものなら別の名前にしてください。`,
    ({ name }) =>
      `This looks like a copy of “${name}”, and belongs to no report. Delete it, or, if it is something new, give it a name of its own.`,
  ),
  'misplaced-file': error(
    'activities/camp.jpg',
    ({ folder }) =>
      `この場所のファイルは報告書に使われません。${folder || 'その種類（events、partnersなど）の'}フォルダーに移してください。`,
    ({ folder }) =>
      `A file in this place belongs to no report. Move it to the folder ${folder || 'of its kind, such as events'}.`,
  ),
  'unknown-language': error(
    'activities/B1.fr.mdx',
    ({ locale, known }) =>
      `このサイトに「${locale}」という言語はありません（あるのは${known}）。ファイルの名前を直すか、消してください。`,
    ({ locale, known }) =>
      `This site has no language “${locale}”, only ${known}. Rename the file, or delete it.`,
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

/** The guide for staff, and the pictures in it. */
const isGuide = (file: string) => file === 'README.md' || /^guide\/[a-z0-9-]+\.(?:webp|png)$/.test(file)

const straysIn = (files: readonly Found[]): readonly Finding<ProblemKind>[] => {
  const present = new Set(files.map(({ file }) => file))
  return files
    .filter(
      ({ file }) =>
        !locate(file) &&
        !pictureFile.test(file) &&
        !sourceFile.test(file) &&
        file !== accessibilityFile &&
        !misnamedFolder(file) &&
        file !== termsFile &&
        file !== addressesFile &&
        !isGuide(file),
    )
    .map(({ file, is }): Finding<ProblemKind> => {
      if (is === 'symbolic-link') return { kind: 'symbolic-link', file }
      return { file, ...about(file, present) }
    })
}

/** The folder of files of such a name: activities of A1.ja.mdx. */
const folderOf = (name: string): string =>
  (/^[A-Z]\d+\.[a-z]{2}\.mdx$/.test(name) && 'activities') ||
  (/^[A-Z]\.[a-z]{2}\.mdx$/.test(name) && 'areas') ||
  (/^[A-Z]-\d+\.yaml$/.test(name) && 'goals') ||
  ''

/** What is wrong with the name or place of a file, as far as it can be told. */
const about = (file: string, present: ReadonlySet<string>): Noticed<ProblemKind> => {
  const name = (path = '') => path.split('/').at(-1) ?? ''
  const meant = meantFiles(file)
  const taken = meant.find((each) => present.has(each))
  const free = meant.find((each) => !present.has(each))
  if (taken && isCopy(file)) return { kind: 'copied-file', detail: { name: name(taken) } }
  if (free) return { kind: 'stray-file', detail: { like: name(free) } }
  if (taken) return { kind: 'stray-file', detail: { there: name(taken) } }
  const [, locale] = /\.([a-z]{2})\.mdx$/.exec(file) ?? []
  if (locale && !localeIds.some((id) => id === locale))
    return { kind: 'unknown-language', detail: { locale, known: localeIds.join('、') } }
  if (/^\d{4}\/.*\.(?:jpe?g|png|webp|avif|hei[cf]|gif|tiff?)$/i.test(file))
    return { kind: 'misplaced-file', detail: { folder: 'photos' } }
  return /^\d{4}\/[^/]+\.(?:ya?ml|mdx?)$/i.test(file)
    ? { kind: 'misplaced-file', detail: { folder: folderOf(name(file)) } }
    : { kind: 'stray-file', detail: { ending: /\.([a-z\d]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '' } }
}
