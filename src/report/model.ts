import type { Locale } from '#i18n/locales.ts'
import type { EveryPage } from '#schema/change.ts'
import type { PeopleGroup, Quotation, Quote } from './people.ts'
import type { Statement } from './statement.ts'

/** Words in the report's language; `lang` is set only where they stand in another one. */
export type Text = { readonly text: string; readonly lang: Locale | undefined }

/** Words of a report and of the interface, one after the other. */
export type Phrase = Text | string | readonly (Text | string)[]

/** Whether a text is the original, or how its translation stands to it. */
export type Translation = 'original' | 'current' | 'outdated' | 'missing'

/** The body of an MDX file, to be rendered by the site. */
export type Prose = { readonly file: string; readonly lang: Locale | undefined }

/** A word and what it means, in the report's language. */
export type Term = { readonly term: string; readonly means: string }

/** A thing of an earlier year that goes on in this one. */
export type Continued = { readonly year: string; readonly id: string; readonly title: Text }

export type Goal = {
  readonly id: string
  readonly number: number
  readonly title: Text
  readonly area: Area
  readonly continues: Continued | undefined
  readonly activities: readonly Activity[]
  /** Words of its title, and of its activities' titles and summaries, that are explained. */
  readonly terms: readonly Term[]
  readonly changes: readonly Change[]
}

export type Area = {
  readonly id: string
  readonly title: Text
  readonly prose: Prose | undefined
  readonly translation: Translation
  readonly goals: readonly Goal[]
  readonly activities: readonly Activity[]
  /** Words of its title and goals, and of its activities' titles and summaries, that are explained. */
  readonly terms: readonly Term[]
  readonly changes: readonly Change[]
}

export type Activity = {
  readonly id: string
  readonly title: Text
  readonly subtitle: Text | undefined
  readonly summary: Text
  readonly prose: Prose | undefined
  /** What people said, as it is quoted in the body. */
  readonly quotes: readonly Quote[]
  readonly translation: Translation
  readonly area: Area
  readonly continues: Continued | undefined
  readonly goals: readonly Goal[]
  readonly events: readonly Event[]
  readonly partners: readonly Partner[]
  readonly places: readonly Place[]
  readonly metrics: readonly Metric[]
  readonly photos: readonly Photo[]
  readonly quotations: readonly Quotation[]
  readonly links: readonly Link[]
  /** Words of all that it says that are explained. */
  readonly terms: readonly Term[]
  readonly changes: readonly Change[]
  readonly previous: Activity | undefined
  readonly next: Activity | undefined
}

export type Organisation = {
  readonly title: Text
  readonly summary: Text
  readonly prose: Prose | undefined
  readonly translation: Translation
  readonly events: readonly Event[]
  readonly places: readonly Place[]
  readonly photos: readonly Photo[]
  readonly quotations: readonly Quotation[]
  readonly links: readonly Link[]
  readonly terms: readonly Term[]
  readonly changes: readonly Change[]
}

export type Event = {
  readonly id: string
  readonly title: Text
  /** ISO 8601: a day, a month, or an interval of either; its end may be open: 2023-11/.. */
  readonly date: string | undefined
  /** The heading in its first activity under which the report names its date. */
  readonly passage: string | undefined
  readonly activities: readonly Activity[]
}

/** A number of something, a share of a whole, or how long something lasts, and what it is of. */
export type Measured = {
  readonly measure: 'count' | 'share' | 'duration'
  readonly value: number
  readonly qualifier: 'about' | 'over' | 'under' | undefined
  readonly unit: Text | undefined
  /** Whether the Japanese says a share in tenths: 9割. */
  readonly inTenths: boolean
  readonly counts: Text
}

/** A figure of the same name in the activity of an earlier year that goes on in this one. */
export type Before = Measured & {
  readonly year: string
  /** Whether it counts the same in the same way, by the words of the original. */
  readonly isSame: boolean
}

export type Metric = Measured & {
  readonly id: string
  readonly before: Before | undefined
  /** What the figure is of, where it is not of the whole activity. */
  readonly event: Event | undefined
  readonly activities: readonly Activity[]
}

export type Place = {
  readonly id: string
  readonly name: Text
  /** ISO 3166-2 of a prefecture (JP-22) or ISO 3166-1 of a country (VN). */
  readonly region: string
  /** In degrees. */
  readonly coordinates: { readonly latitude: number; readonly longitude: number } | undefined
  readonly activities: readonly Activity[]
  /** Those of its activities' events whose titles name it. */
  readonly events: readonly Event[]
  readonly ofOrganisation: boolean
}

export type Partner = {
  readonly id: string
  readonly name: Text
  readonly official: boolean
  /** What it is to the publisher; it is then published whether an activity names it or not. */
  readonly role: 'funder' | 'partner' | 'supporter' | 'member' | undefined
  readonly level: Level | undefined
  readonly activities: readonly Activity[]
}

/** A rank of members or supporters. */
export type Level = { readonly id: string; readonly title: Text }

export type Photo = {
  readonly id: string
  readonly caption: Text
  readonly alt: Text | undefined
  /** A file beside the record, or undefined where it was not supplied yet. */
  readonly file: string | undefined
  readonly photographer: Text | undefined
  readonly date: string | undefined
  readonly area: Area | undefined
}

/** A page of a report: of an area, goal or activity, one of the organisation's own, or one that every report may have, such as `partners` or `home`. */
export type ChangedPage =
  | { readonly kind: 'areas' | 'goals' | 'activities' | 'pages'; readonly id: string; readonly title: Text }
  | { readonly kind: EveryPage; readonly id: undefined; readonly title: undefined }

/** What was corrected after publication, or changed of the original with the organisation's agreement. */
export type Change = {
  /** ISO 8601 day. */
  readonly date: string
  readonly kind: 'correction' | 'addition' | 'agreed'
  readonly page: ChangedPage
  readonly what: Text
  /** Undefined where something was only added. */
  readonly before: Text | undefined
  /** Undefined where something was only taken away. */
  readonly after: Text | undefined
}

export type Link = { readonly id: string; readonly title: Text; readonly url: string }

/** A page of the organisation's own: a message, how to support it. */
export type FreePage = {
  readonly id: string
  readonly title: Text
  /** What the menu calls it. */
  readonly short: Text
  readonly summary: Text
  readonly prose: Prose | undefined
  readonly translation: Translation
  /** Where it stands there; undefined where it does not. */
  readonly menu: 'first' | 'last' | undefined
  readonly book: 'first' | 'last' | undefined
  readonly photos: readonly Photo[]
  readonly quotations: readonly Quotation[]
  readonly links: readonly Link[]
  readonly terms: readonly Term[]
  readonly changes: readonly Change[]
}

/** One year in one language, its links resolved. */
export type Report = {
  readonly year: string
  readonly locale: Locale
  readonly title: Text
  readonly publisher: Text
  readonly shortName: Text
  /** The organisation's own site. */
  readonly website: string | undefined
  readonly period: { readonly start: string; readonly end: string }
  /** ISO 8601 day of this version of the content. */
  readonly updated: string
  /** ISO 8601 day of its first publication. */
  readonly published: string | undefined
  readonly vision: Text | undefined
  readonly mission: Text | undefined
  /** Who the organisation is, in its own words; undefined until it supplies them. */
  readonly introduction: Text | undefined
  readonly plan: { readonly title: Text; readonly motto: Text | undefined } | undefined
  /** What the editors added to the original. */
  readonly editorial: readonly Text[]
  /** Slips of the original that were corrected. */
  readonly slips: readonly Text[]
  /** Oldest first. */
  readonly changes: readonly Change[]
  readonly licence: Text | undefined
  readonly contact: string | undefined
  readonly organisation: Organisation
  readonly areas: readonly Area[]
  readonly goals: readonly Goal[]
  readonly activities: readonly Activity[]
  readonly events: readonly Event[]
  readonly metrics: readonly Metric[]
  readonly places: readonly Place[]
  readonly partners: readonly Partner[]
  /** The levels of partners, in their order. */
  readonly levels: readonly Level[]
  readonly photos: readonly Photo[]
  /** In their order, of whichever place. */
  readonly pages: readonly FreePage[]
  readonly people: readonly PeopleGroup[]
  /** What holds for all people: of which day the list is. */
  readonly peopleNote: Text | undefined
  readonly quotations: readonly Quotation[]
  readonly accounts: readonly Statement[]
  /** Every word of the report that is explained. */
  readonly terms: readonly Term[]
}
