import { kinds, locate, singleKinds, type Kind } from '#schema/kinds.ts'
import { type Finding, type Row, error } from '#source/finding.ts'
import type { Found } from '#source/found.ts'
import { meantFiles } from './file-names.ts'
import { nearest } from './nearest.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'folder-name': error(
    'Partners',
    ({ folder, like, twice }) =>
      twice
        ? `フォルダー「${folder}」は二重になっています。中のものを一つ上のフォルダーに移し、空になった「${folder}」を消してください。`
        : `フォルダー「${folder}」の名前を「${like}」に変えてください。今のままでは、中のファイルはどれも報告書に使われません。`,
    ({ folder, like, twice }) =>
      twice
        ? `The folder “${folder}” is doubled. Move what is in it one folder up, and delete it.`
        : `Rename the folder “${folder}” to “${like}”. As it is, none of its files belongs to a report.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

const kindFolders = Object.keys(kinds).filter((kind) => !singleKinds.has(kind))

/** A folder that keeps a file out of every report, by what is wrong with its name, and where the file would stand else. */
type Misnamed = {
  readonly folder: string
  readonly like: string
  readonly twice: boolean
  readonly meant: string
}

/** The folder whose name keeps a file out of every report: 2024年度/, Partners/, content/2023/, 2023/2023/. */
export const misnamedFolder = (file: string): Misnamed | undefined => {
  const parts = file.split('/')
  const folders = parts.slice(0, -1)
  for (const [index, name] of folders.entries()) {
    const folder = folders.slice(0, index + 1).join('/')
    const like = index === 0 ? yearIn(name) : index === 1 ? kindFolder(name) : undefined
    const others = parts.toSpliced(index, 1)
    const inner = others[index]
    const isDoubled =
      index > 0 ? name === folders[index - 1] : name === 'content' && /^\d{4}$/.test(inner ?? '')
    if (isDoubled) return { folder, like: '', twice: true, meant: others.join('/') }
    if (like !== undefined && like !== name)
      return { folder, like, twice: false, meant: parts.with(index, like).join('/') }
  }
  return undefined
}

/** The year that a folder of another name is of: 2024年度, FY2024, ２０２４, 2024 (1). */
const yearIn = (name: string): string | undefined =>
  /^\D*(20\d\d)(?:\D.*)?$/.exec(name.normalize('NFKC'))?.[1]

const kindFolder = (name: string): string | undefined =>
  kindFolders.includes(name) ? name : nearest(name.normalize('NFKC').trim(), kindFolders)

/** Each folder of such a name once, however many files are in it. */
export const problemsOfFolders = (files: readonly Found[]): readonly Finding<ProblemKind>[] => {
  const found = files.flatMap(({ file }) => (locate(file) ? [] : (misnamedFolder(file) ?? [])))
  return [...new Map(found.map((it) => [it.folder, it])).values()].map(({ folder, like, twice }) => ({
    kind: 'folder-name',
    file: folder,
    detail: twice ? { folder, twice: 'yes' } : { folder, like },
  }))
}

/** Whether a file of some kind and id waits under another name, or in a folder of one. */
export const waitsUnderName = (files: readonly Found[], year: string, kind: Kind, id: string): boolean =>
  files.some(({ file }) =>
    [misnamedFolder(file)?.meant ?? meantFiles(file)].flat().some((meant) => {
      const located = locate(meant)
      return located?.year === year && located.kind === kind && located.id === id
    }),
  )
