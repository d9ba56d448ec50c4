import { localeIds } from '#i18n/locales.ts'
import { kinds, locate, proseKinds, siteFile, type Kind } from '#schema/kinds.ts'

/** What operating systems and browsers add to the name of a copy. */
const copyMark =
  /^(?:コピー\s*[~〜]\s*|copy of )|\s*[(（][^()（）]*(?:コピー|cop(?:y|ied)|conflict)[^()（）]*[)）](?=\.|$)|(?:\s*-\s*|\s+の|\s+|の)(?:コピー|copy)(?:\s*\d+|\s*\(\d+\))?(?=\.|$)|\s*\(\d+\)(?=\.|$)|\s+\d(?=\.|$)/iu

/** Whether a file bears the mark of a copy: A2.ja (1).mdx, visit のコピー.yaml. */
export const isCopy = (file: string): boolean => copyMark.test(nameOf(file).normalize('NFKC'))

/** Where a file would stand if its name had the right ending, letters and signs, and no mark of a copy; none where it is right, or nobody can tell. */
export const meantFiles = (file: string): readonly string[] => {
  if (locate(file) && kinds[locate(file)?.kind ?? 'site'].id.test(locate(file)?.id ?? '')) return []
  const folder = file.slice(0, file.length - nameOf(file).length)
  const plain = nameOf(file).normalize('NFKC').replace(copyMark, '')
  const stem = plain.replace(/(?:\.(?:mdx?|ya?ml|txt))+$/i, '').trim()
  const [, kind = stem.split(/[^a-z]/i)[0]?.toLowerCase() ?? ''] = /^\d{4}\/([^/]+)\/$/.exec(folder) ?? []
  if (kind === 'site' && !folder) return [siteFile]
  if (
    /\.(?!mdx?$|ya?ml$|txt$)[a-z][a-z\d]{1,4}$/i.test(plain.replace(/\.(?:ja|en|jp|fr|vi)$/i, '')) ||
    !isKind(kind)
  )
    return []
  const names = Object.hasOwn(proseKinds, kind) ? ofProse(stem, kind) : [`${idOf(stem, kind)}.yaml`]
  return names.map((name) => folder + name).filter((name) => kinds[kind].id.test(locate(name)?.id ?? ''))
}

const nameOf = (file: string): string => file.split('/').at(-1) ?? file

const isKind = (text: string): text is Kind => Object.hasOwn(kinds, text)

/** In the language that the name tells, else in each. */
const ofProse = (stem: string, kind: Kind): readonly string[] => {
  const [, id = stem, told] = /^(.+?)[._\s-]+([a-z]{2,}|日本語|英語)$/iu.exec(stem) ?? []
  const locale = told && (languages[told.toLowerCase()] ?? told.toLowerCase())
  const known = localeIds.filter((each) => locale === undefined || each === locale)
  return known.map((each) => `${idOf(id, kind)}.${each}.mdx`)
}

const languages: Readonly<Record<string, string>> = {
  jp: 'ja',
  jpn: 'ja',
  japanese: 'ja',
  日本語: 'ja',
  eng: 'en',
  english: 'en',
  英語: 'en',
}

const idOf = (stem: string, kind: Kind): string => {
  const plain = stem
    .trim()
    .replace(/\.(?:jpe?g|png|webp|avif)$/i, '')
    .replace(/[\s_.‐–—―ー－]+/g, '-')
  if (kind === 'areas') return plain.toUpperCase()
  if (kind === 'activities') return plain.replace('-', '').toUpperCase()
  if (kind === 'goals') return plain.toUpperCase().replace(/^([A-Z])(\d)/, '$1-$2')
  return plain.toLowerCase()
}

/** The name of a picture with the letters, signs and ending that it may have; undefined where nobody can tell. */
export const meantPicture = (name: string): string | undefined => {
  const plain = name
    .normalize('NFKC')
    .replace(/^.*[\\/]/, '')
    .replace(copyMark, '')
    .toLowerCase()
  const [, stem = '', ending = ''] = /^(.+?)((?:\.(?:jpe?g|png|webp|avif))+)$/.exec(plain) ?? []
  const id = stem.trim().replace(/[\s_.]+/g, '-')
  return kinds.photos.id.test(id) ? `${id}.${ending.split('.').at(-1)}` : undefined
}
