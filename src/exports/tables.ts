import type { Link, Report } from '#report/model.ts'
import { linesOf } from './account-lines.ts'
import { fact, idAmong, idsOf, tableOf, words, type Table } from './table.ts'

type Thing = { readonly id: string }

const id = <T extends Thing>() => fact<T>('id', (it) => it.id)

const continues = (from: { readonly year: string; readonly id: string } | undefined) =>
  from && `${from.year}/${from.id}`

const linksOf = (report: Report): readonly Link[] => [
  ...new Map(
    [...report.activities, report.organisation, ...report.pages]
      .flatMap(({ links }) => links)
      .map((link) => [link.id, link] as const),
  ).values(),
]

/** Every kind of thing that a report may hold, as a table. */
const kinds = [
  tableOf('areas', (report) => report.areas)([id(), words('title', ({ title }) => title)]),
  tableOf(
    'goals',
    (report) => report.goals,
  )([
    id(),
    idAmong('area', 'areas', ({ area }) => area.id),
    words('title', ({ title }) => title),
    fact('continues', (goal) => continues(goal.continues)),
  ]),
  tableOf(
    'activities',
    (report) => report.activities,
  )([
    id(),
    idAmong('area', 'areas', ({ area }) => area.id),
    words('title', ({ title }) => title),
    words('subtitle', ({ subtitle }) => subtitle),
    words('summary', ({ summary }) => summary),
    idsOf('goals', ({ goals }) => goals),
    idsOf('events', ({ events }) => events),
    idsOf('metrics', ({ metrics }) => metrics),
    idsOf('places', ({ places }) => places),
    idsOf('partners', ({ partners }) => partners),
    fact('continues', (activity) => continues(activity.continues)),
  ]),
  tableOf(
    'events',
    (report) => report.events,
  )([
    id(),
    words('title', ({ title }) => title),
    fact('date', ({ date }) => date),
    idsOf('activities', ({ activities }) => activities),
  ]),
  tableOf(
    'metrics',
    (report) => report.metrics,
  )([
    id(),
    fact('measure', ({ measure }) => measure),
    fact('value', ({ value }) => value, 'number'),
    fact('qualifier', ({ qualifier }) => qualifier),
    words('unit', ({ unit }) => unit),
    words('counts', ({ counts }) => counts),
    idAmong('event', 'events', ({ event }) => event?.id),
    idsOf('activities', ({ activities }) => activities),
    fact('before_year', ({ before }) => before?.year),
    fact('before_measure', ({ before }) => before?.measure),
    fact('before_value', ({ before }) => before?.value, 'number'),
    fact('before_qualifier', ({ before }) => before?.qualifier),
    fact('before_same', ({ before }) => before?.isSame, 'boolean'),
  ]),
  tableOf(
    'places',
    (report) => report.places,
  )([
    id(),
    words('name', ({ name }) => name),
    fact('region', ({ region }) => region),
    fact('latitude', ({ coordinates }) => coordinates?.latitude, 'number'),
    fact('longitude', ({ coordinates }) => coordinates?.longitude, 'number'),
    idsOf('activities', ({ activities }) => activities),
  ]),
  tableOf(
    'partners',
    (report) => report.partners,
  )([
    id(),
    words('name', ({ name }) => name),
    fact('official', ({ official }) => official, 'boolean'),
    fact('role', ({ role }) => role),
    words('level', ({ level }) => level?.title),
    idsOf('activities', ({ activities }) => activities),
  ]),
  tableOf(
    'quotations',
    (report) => report.quotations,
  )([
    id(),
    words('text', ({ text }) => text),
    words('name', ({ name }) => name),
    words('role', ({ role }) => role),
  ]),
  tableOf(
    'photos',
    (report) => report.photos,
  )([
    id(),
    words('caption', ({ caption }) => caption),
    words('alt', ({ alt }) => alt),
    fact('supplied', ({ file }) => file !== undefined, 'boolean'),
    words('photographer', ({ photographer }) => photographer),
    fact('date', ({ date }) => date),
  ]),
  tableOf('links', linksOf)([id(), words('title', ({ title }) => title), fact('url', ({ url }) => url)]),
  tableOf('people', (report) =>
    report.people.flatMap(({ title, people }) => people.map((person) => ({ title, ...person }))),
  )([
    words('group', ({ title }) => title),
    words('name', ({ name }) => name),
    words('role', ({ role }) => role),
    fact('in_office', ({ term }) => term),
  ]),
  tableOf(
    'accounts',
    linesOf,
  )([
    fact('statement', ({ statement }) => statement.id),
    words('statement', ({ statement }) => statement.title),
    fact('line', ({ line }) => line, 'number'),
    words('title', ({ row }) => row.title),
    fact('depth', ({ row }) => row.level, 'number'),
    fact('total', ({ row }) => row.adds !== undefined, 'boolean'),
    fact('year', ({ column }) => column?.year),
    fact('basis', ({ column }) => column?.basis),
    fact('amount', ({ amount }) => amount, 'number'),
    fact('currency', ({ statement }) => statement.currency),
    fact('scale', ({ statement }) => statement.scale, 'number'),
  ]),
  tableOf(
    'changes',
    (report) => report.changes,
  )([
    fact('date', ({ date }) => date, 'date'),
    fact('kind', ({ kind }) => kind),
    fact('page', ({ page }) => page.id ?? page.kind),
    words('what', ({ what }) => what),
    words('before', ({ before }) => before),
    words('after', ({ after }) => after),
  ]),
  /** Each language has words of its own that want explaining. */
  (editions: readonly Report[]): Table => ({
    name: 'terms',
    fields: ['language', 'term', 'means'].map((name) => ({ name, type: 'string', among: undefined })),
    rows: editions.flatMap(({ locale, terms }) => terms.map(({ term, means }) => [locale, term, means])),
  }),
] as const

/** Tables of one year, from its report in every language, the original first; what it has none of is left out. */
export const tablesOf = (editions: readonly Report[]): readonly Table[] =>
  kinds.map((kind) => kind(editions)).filter(({ rows }) => rows.length)
