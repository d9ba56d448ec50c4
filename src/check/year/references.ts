import { meantFiles } from '#check/fields/file-names.ts'
import { waitsUnderName } from '#check/fields/folders.ts'
import { nearest } from '#check/fields/nearest.ts'
import { original } from '#i18n/locales.ts'
import { buildReport } from '#report/build.ts'
import type { Problem as LinkProblem } from '#report/problem.ts'
import { kinds, listedBy, locate, lookedUp, proseKinds, type Kind } from '#schema/kinds.ts'
import { schemaOf } from '#schema/labels.ts'
import type { Document } from '#source/document.ts'
import type { Finding } from '#source/finding.ts'
import { valueAt } from '#source/scalars.ts'
import { sourceOf } from '#source/source.ts'
import { idsOf, knownIds, textAt, type Year } from '#source/year.ts'

/**
 * What a year's files mean together, by building its report. A file that breaks its schema takes part with
 * stand-ins for its broken fields, so that its other links, and links to it, are judged all the same.
 */
export const problemsOfLinks = (year: Year): readonly Finding[] => {
  const earlier = year.earlier.flatMap(({ documents }) => documents)
  const source = sourceOf([...year.documents, ...earlier], undefined, (document) =>
    document.located.year === year.year
      ? schemaOf(document.located).safeParse(repaired(document)).data
      : document.parsed?.data,
  )
  return buildReport(source, year.year, original)
    .problems.filter((problem) => isNew(problem, year))
    .map((problem) => ({ ...problem, detail: { ...problem.detail, ...meant(problem, year) } }))
}

/** What was probably meant by a name that leads nowhere. */
const meant = (
  { kind, file, detail: { kind: target = '', id = '', from = '' } }: LinkProblem,
  year: Year,
) => {
  if (kind === 'wrong-id') return renamed(file, year)
  if (kind === 'continues-nothing') {
    const like = nearest(from, continuable(file, year))
    return like ? { like } : {}
  }
  if (kind !== 'unknown-reference' || !isKind(target)) return {}
  const known = knownIds(year, target).filter((other) => kinds[target].id.test(other))
  const parts = id.split(/[\s/・|;.]+/)
  if (parts.length > 1 && parts.every((part) => known.includes(part))) return { comma: parts.join(', ') }
  if (!isOfCodes(target)) {
    const other = listedBy('activities').find((kind) => kind !== target && idsOf(year, kind).includes(id))
    if (other) return { other }
    const before = year.earlier.find((each) => idsOf(each, target).includes(id))
    if (before) return { before: before.year }
    const like = idWith(id, target, year) ?? idNamed(id, target, year) ?? nearest(id, known)
    return like ? { like } : {}
  }
  // A letter or number more or less is another code: those that there are say more than the nearest.
  const [code] = /[A-Z](?:-?\d+)?/.exec(id.normalize('NFKC').toUpperCase()) ?? []
  const like = known.find((other) => plainCode(other) === plainCode(code ?? '')) ?? idNamed(id, target, year)
  return like ? { like } : { known: [...new Set(known)].slice(0, 12).join('、') }
}

const isOfCodes = (kind: Kind): boolean => kind === 'areas' || kind === 'goals'

const plainCode = (code: string): string => code.replace('-', '')

/** A name that is free, and right for the kind of a file. */
const renamed = (file: string, { files }: Year) => {
  const like = meantFiles(file).find((name) => !files.some((other) => other.file === name))
  return like ? { like: like.split('/').at(-1) ?? '' } : {}
}

/** What a file may go on from: the things of its kind in the years before. */
const continuable = (file: string, year: Year): readonly string[] => {
  const kind = locate(file)?.kind
  return year.earlier.flatMap((each) => (kind ? idsOf(each, kind) : []).map((id) => `${each.year}/${id}`))
}

/** The id of the thing that is meant by its picture, its file, its date or its address. */
const idWith = (written: string, target: Kind, year: Year): string | undefined => {
  const bare = written.replace(/\.(?:ya?ml|jpe?g|png|webp|avif)$/i, '').replace(/\p{Cf}/gu, '')
  if (bare !== written && idsOf(year, target).includes(bare)) return bare
  const found = year.documents.filter(
    (document) =>
      document.located.kind === target &&
      [textAt(document, 'date'), textAt(document, 'url')].includes(written),
  )
  return found.length === 1 ? found[0]?.located.id : undefined
}

/** The id of the thing that bears a name, or whose name is part of it: 富山県黒部市 → kurobe, A-① → A-1. */
const idNamed = (name: string, target: Kind, year: Year): string | undefined => {
  const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '').toLowerCase()
  const sought = plain(name)
  const things = [year, ...(lookedUp.has(target) ? year.earlier : [])]
    .flatMap(({ documents }) => documents)
    .filter(({ located: { kind, locale } }) => kind === target && (!locale || locale === original))
    .map((document) => ({ id: document.located.id, names: namesOf(document).map(plain) }))
  const found =
    things.find(({ id, names }) => plain(id) === sought || names.includes(sought)) ??
    things.find(({ names }) =>
      names.some((it) => it.length > 1 && (sought.includes(it) || it.includes(sought))),
    )
  return /^[\w-]+$/.test(name) ? undefined : found?.id
}

const namesOf = (document: Document): readonly string[] =>
  ['title', 'name', 'caption'].flatMap((field) => {
    const words = valueAt(document.yaml?.data, [field])
    return [words, ...Object.values(Object(words) as Record<string, unknown>)].filter(
      (it) => typeof it === 'string',
    )
  })

/** The fields of a file with a stand-in for each that breaks the schema. */
const repaired = (document: Document): unknown => {
  const { located, yaml } = document
  const standIn = standInOf(document)
  const data = yaml?.data
  if (typeof data !== 'object' || data === null) return standIn
  const broken = brokenFields(document)
  const kept = Object.entries(data).filter(([key]) => !broken.has(key))
  const whole = {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(Object.entries(standIn).filter(([key]) => broken.has(key))),
  }
  return schemaOf(located).safeParse(whole).success ? whole : standIn
}

const standInOf = ({ located }: Document): object => {
  if (located.locale === undefined || located.locale === original) return kinds[located.kind].standIn
  const { shape } = proseKinds[located.kind].translation
  return Object.fromEntries(
    Object.entries(kinds[located.kind].standIn).filter(([key]) => Object.hasOwn(shape, key)),
  )
}

/** The outermost fields that the schema refuses. */
const brokenFields = ({ parsed }: Document): ReadonlySet<string> => {
  return new Set(
    (parsed?.error?.issues ?? []).flatMap((issue) =>
      issue.code === 'unrecognized_keys' && !issue.path.length ? issue.keys : String(issue.path[0] ?? ''),
    ),
  )
}

/** Not the echo of a problem that the fields or the file have already. */
const isNew = ({ kind, file, path, detail }: LinkProblem, year: Year): boolean => {
  const document = year.documents.find((candidate) => candidate.file === file)
  if (document && path.length && valueAt(document.yaml?.data, path) === undefined) return false
  if (document && path.length && brokenFields(document).has(String(path[0]))) return false
  if (/-of-(?:another|own)-area$/.test(kind) && document && !hasArea(document)) return false
  const goal = kind.startsWith('goal-of-') && year.find('goals', detail['id'] ?? '')
  if (goal && !hasArea(goal)) return false
  if (kind === 'missing-file') return !isMissed(file, year)
  if (kind === 'missing-original')
    return !year.files.some((found) => meantFiles(found.file).includes(detail['original'] ?? ''))
  if (kind === 'continues-nothing') return !continuable(file, year).includes(detail['from'] ?? '')
  if (kind !== 'unknown-reference') return true
  const { kind: target = '', id = '' } = detail
  return (
    !isKind(target) ||
    !(knownIds(year, target).includes(id) || waitsUnderName(year.files, year.year, target, id))
  )
}

/** Whether a file that a year lacks waits in a folder of another name. */
const isMissed = (file: string, { year, files }: Year): boolean => {
  const located = locate(file)
  return located !== undefined && waitsUnderName(files, year, located.kind, located.id)
}

/** Whether a file has an area, and a name that can be compared with it. */
const hasArea = (document: Document): boolean =>
  document.yaml !== undefined &&
  !brokenFields(document).has('area') &&
  kinds[document.located.kind].id.test(document.located.id)

const isKind = (text: string): text is Kind => Object.hasOwn(kinds, text)
