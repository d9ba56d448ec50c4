import { waitsUnderName } from '#check/fields/folders.ts'
import { meantPicture } from '#check/fields/file-names.ts'
import { localeIds } from '#i18n/locales.ts'
import type { ProblemKind as DecodeProblem } from '#source/decode.ts'
import { type Finding, type Row, error, warning } from '#source/finding.ts'
import { locate } from '#schema/kinds.ts'
import { largestPicture, pictureFile, type Found } from '#source/found.ts'
import { valueAt } from '#source/scalars.ts'
import { textAt, type Year } from '#source/year.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'picture-missing': error(
    'file: stage.png',
    ({ name, like }) =>
      like
        ? `写真「${name}」がphotosフォルダーにありません。「${like}」ならあります。「file: ${like}」と書いてください。`
        : `写真「${name}」がphotosフォルダーにありません。写真を置くか、fileの行を消してください。`,
    ({ name, like }) =>
      like
        ? `There is no picture “${name}” in the folder photos, but there is “${like}”. Write “file: ${like}”.`
        : `There is no picture “${name}” in the folder photos. Put it there, or delete the line “file”.`,
  ),
  'picture-name': error(
    'photos/IMG 0001.JPG',
    ({ name, like, copyOf }) =>
      copyOf
        ? `「${copyOf}」の写し（コピー）のようです。要らなければ消し、別の写真なら別の名前にしてください。`
        : like
          ? `写真のファイル名「${name}」を「${like}」に変え、yamlの file も「${like}」にしてください。`
          : `写真のファイル名「${name}」と、yamlの file を変えてください。半角の小文字・数字・ハイフンと .jpg .png .webp .avif が使えます（例：a2-symposium.jpg）。`,
    ({ name, like, copyOf }) =>
      copyOf
        ? `This looks like a copy of “${copyOf}”. Delete it, or, if it is another picture, give it a name of its own.`
        : like
          ? `Rename the picture “${name}” to “${like}”, in file: of its yaml, too.`
          : `Rename the picture “${name}” (in file: of its yaml, too): lower-case letters, digits and hyphens, then .jpg, .png, .webp or .avif, as in a2-symposium.jpg.`,
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
        ? format !== 'HEIC'
          ? `「${name}」の中身は${format}です。JPEGかPNGで保存し直すか、名前の終わりを中身に合わせてください（yamlのfileも）。`
          : `「${name}」は${format}の形式です。JPEGに変えて置き直してください（iPhoneは「設定」→「カメラ」→「フォーマット」→「互換性優先」でJPEGになります）。`
        : `「${name}」は名前のとおりの画像として読めません。JPEG、PNG、WebP、AVIFのいずれかで保存し直してください。`,
    ({ name, format }) =>
      format
        ? format !== 'HEIC'
          ? `“${name}” holds a ${format}. Save it as JPEG or PNG, or give it the ending of what it is (in file: of its yaml, too).`
          : `“${name}” is in the format ${format}. Save it as JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible).`
        : `“${name}” is not a picture of the kind that its name says. Save it as JPEG, PNG, WebP or AVIF.`,
  ),
  'picture-without-alt': error(
    'alt: { ja: 壇上の三人 }',
    () => '写真に何が写っているかの説明（alt）が、すべての言語に要ります。',
    () => 'A picture needs a description of what it shows (alt), in every language.',
  ),
  'picture-without-permission': warning(
    'file: stage.png',
    ({ name }) =>
      `写真「${name}」に、写っている人の許可の記録がありません。全員の許可を得ていれば「permission: granted」、だれとも分かる人が写っていなければ「permission: not-needed」と書いてください。許可がなければ、写真を置かないでください。`,
    ({ name }) =>
      `It is not recorded that those in the picture “${name}” agree to its publication. Write “permission: granted” if everyone does, or “permission: not-needed” if nobody in it can be recognised; without permission, take the picture away.`,
  ),
  'unused-picture': warning(
    'photos/extra.png',
    ({ name, record }) =>
      `写真「${name}」を使う記録がありません。同じフォルダーの${record}に「file: ${name}」と、写っているものの説明（alt）を書くか、写真を消してください。`,
    ({ name, record }) =>
      `No record uses the picture “${name}”. Write “file: ${name}” and what it shows (alt) in ${record} beside it, or delete the picture.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows | DecodeProblem

/** Picture files that are missing, too large, of another kind than their name says, without words or permission, or unused. */
export const problemsOfPictures = (year: Year): readonly Finding<ProblemKind>[] => {
  const records = year.documents.filter(({ located }) => located.kind === 'photos')
  const pictures = year.files.filter(({ file }) => pictureFile.test(file))
  const present = new Map(pictures.map(({ file }) => [nameOf(file), file]))
  const byStem = new Map(pictures.map(({ file }) => [stemOf(nameOf(file)), nameOf(file)]))
  const waiting = new Set(pictures.map(({ file }) => meantPicture(nameOf(file))))
  // A record that cannot be read may name any picture: that of its own name.
  const unread = records.filter(({ yaml }) => !yaml).map(({ located }) => located.id)
  const misplaced = new Set(
    year.files.filter(({ file }) => !locate(file) && !pictureFile.test(file)).map(({ file }) => nameOf(file)),
  )
  const named = records.flatMap((record) => textAt(record, 'file') ?? [])
  const used = new Set([
    ...named.flatMap((name) => [
      name,
      meantPicture(name),
      present.has(name) ? name : byStem.get(stemOf(name)),
    ]),
    ...unread.map((id) => byStem.get(id)),
    ...[...byStem].flatMap(([stem, name]) =>
      waitsUnderName(year.files, year.year, 'photos', stem) ? [name] : [],
    ),
  ])
  return [
    ...records.flatMap((record): Finding<ProblemKind>[] => {
      const name = textAt(record, 'file')
      if (name === undefined) return []
      const place = { file: record.file, path: ['file'] }
      const like = byStem.get(stemOf(name))
      const alt = valueAt(record.yaml?.data, ['alt']) !== undefined
      const described = localeIds.every((locale) => textAt(record, 'alt', locale)?.trim())
      return [
        // A picture that is to be renamed or moved so is told at its own name.
        ...(present.has(name) || waiting.has(name) || misplaced.has(name)
          ? []
          : [{ kind: 'picture-missing', ...place, detail: { name, ...(like && { like }) } } as const]),
        ...(present.has(name) && valueAt(record.yaml?.data, ['permission']) === undefined
          ? [{ kind: 'picture-without-permission', ...place, detail: { name } } as const]
          : []),
        ...(described
          ? []
          : [{ kind: 'picture-without-alt', ...place, ...(alt && { path: ['alt'] }) } as const]),
      ]
    }),
    ...pictures.flatMap((picture) => problemsOfPicture(picture, used, present)),
  ]
}

const nameOf = (file: string): string => file.split('/').at(-1) ?? file

const stemOf = (name: string): string => name.replace(/\.[a-z]+$/i, '').toLowerCase()

const problemsOfPicture = (
  found: Found,
  used: ReadonlySet<string | undefined>,
  present: ReadonlyMap<string, string>,
): Finding<ProblemKind>[] => {
  const { file } = found
  const name = nameOf(file)
  if (found.is !== 'picture')
    return [{ kind: found.is === 'symbolic-link' ? 'symbolic-link' : 'unreadable-file', file }]
  if (/\.hei[cf]$/i.test(name) || /^.{4}ftyp(?:hei|mif1)/s.test(String.fromCharCode(...found.head)))
    return [{ kind: 'picture-of-unknown-kind', file, detail: { name, format: 'HEIC' } }]
  if (!/^[a-z0-9-]+\.[a-z]+$/.test(name)) {
    const like = meantPicture(name)
    const right = like && (present.has(like) ? { copyOf: like } : { like })
    return [{ kind: 'picture-name', file, detail: { name, ...right } }]
  }
  const size = `${Math.ceil(found.size / 1e6)} MB`
  const record = `${stemOf(name)}.yaml`
  return [
    ...(isWhatItSays(name, found.head)
      ? []
      : [
          {
            kind: 'picture-of-unknown-kind',
            file,
            detail: { name, ...formatOf(found.head) },
          } as const,
        ]),
    ...(found.size > largestPicture
      ? [{ kind: 'picture-too-large', file, detail: { size, limit: `${largestPicture / 1e6} MB` } } as const]
      : []),
    ...(used.has(name) ? [] : [{ kind: 'unused-picture', file, detail: { name, record } } as const]),
  ]
}

/** What the first bytes say that a picture is. */
const formatOf = (head: Uint8Array): { readonly format?: string } => {
  const text = String.fromCharCode(...head)
  const [format] = Object.entries(beginnings).find(([, begins]) => begins.test(text)) ?? []
  return format ? { format } : {}
}

const beginnings: Readonly<Record<string, RegExp>> = {
  JPEG: /^\xff\xd8\xff/,
  PNG: /^\x89PNG/,
  GIF: /^GIF8/,
  WebP: /^RIFF.{4}WEBP/s,
  AVIF: /^.{4}ftypavi/s,
  TIFF: /^(?:II\*\0|MM\0\*)/,
  BMP: /^BM/,
  PDF: /^%PDF/,
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
