import { localeIds } from '#i18n/locales.ts'
import type { ProblemKind as DecodeProblem } from '#source/decode.ts'
import { type Finding, type Row, error, warning } from '#source/finding.ts'
import { largestPicture, pictureFile, type Found } from '#source/found.ts'
import { textAt, type Year } from '#source/year.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'picture-missing': error(
    'file: stage.png',
    ({ name }) => `写真「${name}」がphotosフォルダーにありません。写真を置くか、fileの行を消してください。`,
    ({ name }) =>
      `There is no picture “${name}” in the folder photos. Put it there, or delete the line “file”.`,
  ),
  'picture-name': error(
    'photos/IMG 0001.JPG',
    ({ name }) =>
      `写真のファイル名「${name}」を変えてください。半角の小文字・数字・ハイフンと .jpg .png .webp .avif が使えます（例：a2-symposium.jpg）。`,
    ({ name }) =>
      `Rename the picture “${name}”: lower-case letters, digits and hyphens, then .jpg, .png, .webp or .avif, as in a2-symposium.jpg.`,
  ),
  'picture-too-large': error(
    'photos/stage.png',
    ({ size, limit }) => `写真が大きすぎます（${size}、上限${limit}）。縮めて保存し直してください。`,
    ({ size, limit }) => `The picture is too large (${size}, at most ${limit}). Save it smaller.`,
  ),
  'picture-of-unknown-kind': error(
    'photos/stage.png',
    ({ name, format }) =>
      format
        ? `「${name}」は${format}の形式です。JPEGに変えて置き直してください（iPhoneは「設定」→「カメラ」→「フォーマット」→「互換性優先」でJPEGになります）。`
        : `「${name}」は名前のとおりの画像として読めません。JPEG、PNG、WebP、AVIFのいずれかで保存し直してください。`,
    ({ name, format }) =>
      format
        ? `“${name}” is in the format ${format}. Save it as JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible).`
        : `“${name}” is not a picture of the kind that its name says. Save it as JPEG, PNG, WebP or AVIF.`,
  ),
  'picture-without-alt': error(
    'file: stage.png',
    () => '写真に何が写っているかの説明（alt）が、すべての言語に要ります。',
    () => 'A picture needs a description of what it shows (alt), in every language.',
  ),
  'unused-picture': warning(
    'photos/extra.png',
    ({ name }) =>
      `写真「${name}」を使う記録がありません。同じフォルダーのyamlのfileに書くか、消してください。`,
    ({ name }) =>
      `No record uses the picture “${name}”. Name it as “file” in a yaml beside it, or delete it.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows | DecodeProblem

/** Picture files that are missing, too large, of another kind than their name says, without words, or unused. */
export const problemsOfPictures = (year: Year): readonly Finding<ProblemKind>[] => {
  const records = year.documents.filter(({ located }) => located.kind === 'photos')
  const pictures = year.files.filter(({ file }) => pictureFile.test(file))
  const names = new Set(records.map((record) => textAt(record, 'file')))
  return [
    ...records.flatMap((record): Finding<ProblemKind>[] => {
      const name = textAt(record, 'file')
      if (name === undefined) return []
      const place = { file: record.file, path: ['file'] }
      const found = pictures.find(({ file }) => file === `${year.year}/photos/${name}`)
      const described = localeIds.every((locale) => textAt(record, 'alt', locale)?.trim())
      return [
        ...(found ? [] : [{ kind: 'picture-missing', ...place, detail: { name } } as const]),
        ...(described ? [] : [{ kind: 'picture-without-alt', ...place } as const]),
      ]
    }),
    ...pictures.flatMap((picture) => problemsOfPicture(picture, names)),
  ]
}

const problemsOfPicture = (found: Found, names: ReadonlySet<string | undefined>): Finding<ProblemKind>[] => {
  const { file } = found
  const name = file.split('/').at(-1) ?? file
  if (found.is !== 'picture')
    return [{ kind: found.is === 'symbolic-link' ? 'symbolic-link' : 'unreadable-file', file }]
  if (/\.hei[cf]$/i.test(name) || /^.{4}ftyp(?:hei|mif1)/s.test(String.fromCharCode(...found.head)))
    return [{ kind: 'picture-of-unknown-kind', file, detail: { name, format: 'HEIC' } }]
  if (!/^[a-z0-9-]+\.[a-z]+$/.test(name)) return [{ kind: 'picture-name', file, detail: { name } }]
  const size = `${Math.ceil(found.size / 1e6)} MB`
  return [
    ...(isWhatItSays(name, found.head)
      ? []
      : [{ kind: 'picture-of-unknown-kind', file, detail: { name } } as const]),
    ...(found.size > largestPicture
      ? [{ kind: 'picture-too-large', file, detail: { size, limit: `${largestPicture / 1e6} MB` } } as const]
      : []),
    ...(names.has(name) ? [] : [{ kind: 'unused-picture', file, detail: { name } } as const]),
  ]
}

/** Whether the first bytes are those of the kind of picture that the name promises. */
const isWhatItSays = (name: string, head: Uint8Array): boolean => {
  const ending = name.slice(name.lastIndexOf('.') + 1)
  const text = String.fromCharCode(...head)
  if (/^jpe?g$/.test(ending)) return text.startsWith('\xff\xd8\xff')
  if (ending === 'png') return text.startsWith('\x89PNG\r\n\x1a\n')
  if (ending === 'webp') return text.startsWith('RIFF') && text.startsWith('WEBP', 8)
  return ending === 'avif' && text.startsWith('ftypavi', 4)
}
