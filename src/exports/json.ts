import type { Activity, Continued, FreePage, Link, Measured, Report, Text } from '#report/model.ts'
import type { PeopleGroup } from '#report/people.ts'
import type { Statement } from '#report/statement.ts'

function text(words: Text): string
function text(words: Text | undefined): string | undefined
function text(words: Text | undefined): string | undefined {
  return words?.text
}
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id)

const continued = (from: Continued | undefined) => from && `${from.year}/${from.id}`

const measured = ({ measure, value, qualifier, unit, inTenths, counts }: Measured) => ({
  measure,
  value,
  qualifier,
  unit: inTenths ? '割' : text(unit),
  counts: text(counts),
})

const link = ({ id, title, url }: Link) => ({ id, title: text(title), url })

const activity = (it: Activity) => ({
  id: it.id,
  title: text(it.title),
  subtitle: text(it.subtitle),
  summary: text(it.summary),
  translation: it.translation,
  area: it.area.id,
  continues: continued(it.continues),
  goals: ids(it.goals),
  events: ids(it.events),
  partners: ids(it.partners),
  places: ids(it.places),
  metrics: ids(it.metrics),
  photos: ids(it.photos),
  quotations: it.quotations.length ? ids(it.quotations) : undefined,
  links: it.links.map(link),
})

const page = (it: FreePage) => ({
  id: it.id,
  title: text(it.title),
  short: text(it.short),
  summary: text(it.summary),
  translation: it.translation,
  menu: it.menu,
  book: it.book,
  photos: ids(it.photos),
  quotations: it.quotations.length ? ids(it.quotations) : undefined,
  links: it.links.map(link),
})

const group = ({ title, people }: PeopleGroup) => ({
  title: text(title),
  people: people.map(({ name, role, term }) => ({ name: text(name), role: text(role), term })),
})

const statement = ({ id, title, currency, scale, negative, sign, columns, rows, note }: Statement) => ({
  id,
  title: text(title),
  currency,
  scale,
  negative,
  sign: sign || undefined,
  columns,
  rows: rows.map((row) => ({ ...row, title: text(row.title) })),
  note: text(note),
})

/** A report as plain data: words as strings, relations as ids; without bodies and editors' questions. */
export const reportAsJson = (report: Report) => ({
  year: report.year,
  locale: report.locale,
  title: text(report.title),
  publisher: text(report.publisher),
  shortName: text(report.shortName),
  website: report.website,
  period: report.period,
  updated: report.updated,
  published: report.published,
  vision: text(report.vision),
  mission: text(report.mission),
  introduction: text(report.introduction),
  plan: report.plan && { title: text(report.plan.title), motto: text(report.plan.motto) },
  editorial: report.editorial.map((it) => text(it)),
  slips: report.slips.map((it) => text(it)),
  changes: report.changes.map(({ date, kind, page, what, before, after }) => ({
    date,
    kind,
    page: page.id ?? page.kind,
    what: text(what),
    before: text(before),
    after: text(after),
  })),
  licence: text(report.licence),
  contact: report.contact,
  areas: report.areas.map(({ id, title, translation }) => ({ id, title: text(title), translation })),
  goals: report.goals.map(({ id, title, area, continues }) => ({
    id,
    title: text(title),
    area: area.id,
    continues: continued(continues),
  })),
  activities: report.activities.map(activity),
  organisation: {
    title: text(report.organisation.title),
    summary: text(report.organisation.summary),
    translation: report.organisation.translation,
    events: ids(report.organisation.events),
    places: ids(report.organisation.places),
    photos: ids(report.organisation.photos),
    quotations: report.organisation.quotations.length ? ids(report.organisation.quotations) : undefined,
    links: report.organisation.links.map(link),
  },
  events: report.events.map(({ id, title, date }) => ({ id, title: text(title), date })),
  metrics: report.metrics.map(({ id, event, before, ...metric }) => ({
    id,
    ...measured(metric),
    event: event?.id,
    before: before && { year: before.year, ...measured(before), sameDefinition: before.isSame },
  })),
  places: report.places.map(({ id, name, region, coordinates }) => ({
    id,
    name: text(name),
    region,
    coordinates,
  })),
  partners: report.partners.map(({ id, name, official, role, level }) => ({
    id,
    name: text(name),
    official,
    role,
    level: level?.id,
  })),
  levels: report.levels.length
    ? report.levels.map(({ id, title }) => ({ id, title: text(title) }))
    : undefined,
  quotations: report.quotations.length
    ? report.quotations.map(({ id, text: said, name, role }) => ({
        id,
        text: text(said),
        name: text(name),
        role: text(role),
      }))
    : undefined,
  pages: report.pages.length ? report.pages.map(page) : undefined,
  people: report.people.length ? report.people.map(group) : undefined,
  peopleNote: text(report.peopleNote),
  accounts: report.accounts.length ? report.accounts.map(statement) : undefined,
  terms: report.terms,
  photos: report.photos.map(({ id, caption, alt, file, photographer, date }) => ({
    id,
    caption: text(caption),
    alt: text(alt),
    file,
    photographer: text(photographer),
    date,
  })),
})
