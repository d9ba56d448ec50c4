import { localeIds } from '#i18n/locales.ts'
import type { Finding } from '#source/finding.ts'
import { largestPicture, pictureFile, type Found } from '#source/found.ts'
import { textAt, type Year } from '#source/year.ts'

/** Picture files that are missing, too large, of another kind than their name says, without words, or unused. */
export const problemsOfPictures = (year: Year): readonly Finding[] => {
  const records = year.documents.filter(({ located }) => located.kind === 'photos')
  const pictures = year.files.filter(({ file }) => pictureFile.test(file))
  const names = new Set(records.map((record) => textAt(record, 'file')))
  return [
    ...records.flatMap((record): Finding[] => {
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

const problemsOfPicture = (found: Found, names: ReadonlySet<string | undefined>): Finding[] => {
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
