import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { original } from '#i18n/locales.ts'

type Fields = Readonly<Record<string, unknown>>
type Thing = { readonly kind: string; readonly id: string; readonly fields: Fields }

/** What staff never show to readers, what says only how a translation stands, and the order of things. */
const unpublished = new Set(['questions', 'translationOf', 'takenOver', 'order', 'permission'])
/** What an organisation was to the publisher holds for the year that says so. */
const ofItsYear = new Set([...unpublished, 'role', 'level'])
const unpublishedOfPlan = new Set(['period', 'takenOver'])

/** A value in one language: `{ ja, en }` is its words there, or those of the original where there are none. */
const spoken = (value: unknown, locale: string): unknown => {
  if (Array.isArray(value)) return value.map((item) => spoken(item, locale))
  if (typeof value !== 'object' || value === null) return value
  if (original in value) return (value as Fields)[locale] ?? (value as Fields)[original]
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spoken(inner, locale)]))
}

const without = (fields: Fields, names: ReadonlySet<string>): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.has(name)))

const fieldsIn = (text: string): Fields => parse(/^---\n(.*?)^---/ms.exec(text)?.[1] ?? text) as Fields

/** The facts of one year in one language as its files say them, read without any of the code that builds the site. */
export const factsOf = (content: string, year: string, locale: string): readonly Thing[] => {
  const folder = join(content, year)
  const own = globSync(['**/*.yaml', `**/*.${original}.mdx`], { cwd: folder })
  const earlier = globSync('[0-9]*', { cwd: content })
    .filter((other) => other < year)
    .toSorted()
  const lookedUp = new Map(
    earlier.flatMap((other) =>
      globSync('{partners,places}/*.yaml', { cwd: join(content, other) }).map(
        (file) => [file, other] as const,
      ),
    ),
  )
  const read = (file: string) =>
    fieldsIn(
      readFileSync(
        join(
          own.includes(file) || file.endsWith('.mdx') ? folder : join(content, lookedUp.get(file) ?? year),
          file,
        ),
        'utf8',
      ),
    )
  const translated = globSync(`**/*.${locale}.mdx`, { cwd: folder })
  return [...new Set([...own, ...lookedUp.keys()])].map((file) => {
    const translation = file.replace(`.${original}.mdx`, `.${locale}.mdx`)
    const fields = { ...read(file), ...(translated.includes(translation) ? read(translation) : {}) }
    const [kind = ''] = file.split(/[/.]/)
    const published = Object.entries(without(fields, own.includes(file) ? unpublished : ofItsYear))
    return {
      kind,
      id: basename(file).replace(/\..*/, ''),
      fields: Object.fromEntries(
        published.map(([name, value]) => [
          name,
          spoken(name === 'plan' ? without(value as Fields, unpublishedOfPlan) : value, locale),
        ]),
      ),
    }
  })
}

type Data = Fields & {
  readonly [kind: string]: readonly (Fields & { readonly id: string })[]
} & { readonly organisation: Fields & { readonly links: Data['links'] } }

const kindsWithPages = ['areas', 'goals', 'activities', 'accounts', 'pages']
const kindsThatPagesList = ['events', 'partners', 'places', 'metrics', 'photos', 'quotations']

/**
 * Where published data say something else than the files: facts that they leave out or tell otherwise, and things that
 * they add. A record that no page names is not published.
 */
export const differences = (facts: readonly Thing[], published: string): readonly string[] => {
  const data = JSON.parse(published) as Data
  const pages = facts.filter(({ kind }) => ['activities', 'organisation', 'pages'].includes(kind))
  const used = new Set([
    ...facts.flatMap(({ kind, id, fields }) => (fields['role'] ? [`${kind}/${id}`] : [])),
    ...pages.flatMap(({ fields }) =>
      Object.entries(fields).flatMap(([kind, ids]) =>
        Array.isArray(ids) ? ids.map((id) => `${kind}/${id}`) : [],
      ),
    ),
  ])
  const links = [data.organisation, ...(data['activities'] ?? []), ...(data['pages'] ?? [])].flatMap(
    (page) => page['links'] as Data['links'],
  )
  const toldOf = ({ kind, id }: Thing): Fields | undefined => {
    if (kind === 'report') return data
    if (kind === 'organisation') return data.organisation
    if (kind === 'people') return { groups: data['people'], note: data['peopleNote'] }
    return (kind === 'links' ? links : data[kind])?.find((thing) => thing.id === id)
  }
  /** Links are told whole; everything else that a page lists by its id; a list that is left out is empty. */
  const plain = (value: unknown) =>
    JSON.stringify(
      Array.isArray(value) ? value.map((item: unknown) => (isLink(item) ? item.id : item)) : value,
    )
  const left = facts.flatMap((thing) => {
    const told = toldOf(thing)
    const name = `${thing.kind}/${thing.id}`
    if (!told) return used.has(name) || kindsWithPages.includes(thing.kind) ? [name] : []
    return Object.entries(thing.fields)
      .filter(([field, value]) => plain(told[field]) !== plain(value))
      .map(([field]) => `${name} ${field}`)
  })
  const names = new Set(facts.map(({ kind, id }) => `${kind}/${id}`))
  const added = [...kindsWithPages, ...kindsThatPagesList].flatMap((kind) =>
    (data[kind] ?? [])
      .map(({ id }) => `${kind}/${id}`)
      .filter((name) => !names.has(name) || !(used.has(name) || kindsWithPages.includes(kind))),
  )
  const lists = pages.flatMap((page) =>
    [...kindsThatPagesList, 'links', 'goals']
      .filter((kind) => !(kind in page.fields) && plain(toldOf(page)?.[kind] ?? []) !== '[]')
      .map((kind) => `${page.kind}/${page.id} ${kind}`),
  )
  return [...left, ...added.map((name) => `${name} is added`), ...lists.map((name) => `${name} is added`)]
}

const isLink = (item: unknown): item is { id: string; url: string } =>
  typeof item === 'object' && item !== null && 'url' in item && 'id' in item
