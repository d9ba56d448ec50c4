import { usualLanguages } from './languages.ts'

/** What `content/site.yaml` says of the whole site, as far as names, words and drawings follow it. */
export type Settings = {
  /** What the names of the PDFs begin with: `id-activity-report-2023.ja.pdf`. */
  readonly id: string
  /** The origin that the site is published at; a stand-in until there is one. */
  readonly origin: string
  /** Below which path of it, with a slash at both ends. */
  readonly base: string
  /** The languages of the site, the original first. */
  readonly languages: readonly string[]
  readonly fiscalYear: {
    /** The month in which a fiscal year begins, 1 to 12. */
    readonly start: number
    /** Whether the year of its first or of its last day names it. */
    readonly named: 'first' | 'last'
    /** How it is written in a language, `{year}` for the number. */
    readonly written: Readonly<Record<string, string | undefined>>
  }
  /** The organisation's own names of what the report is divided into, by language. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string | undefined>> | undefined>>
  /** The ISO 3166-1 code of the country that the map begins with. */
  readonly home: string | undefined
  /** The colours of areas A, B, C …, by name; where there are fewer, the table's own order goes on. */
  readonly colours: readonly string[]
}

export const usual: Settings = {
  id: 'our',
  origin: 'https://report.example',
  base: '/',
  languages: usualLanguages,
  fiscalYear: { start: 4, named: 'first', written: {} },
  words: {},
  home: undefined,
  colours: [],
}

/** The settings of this process: whoever starts one hands them over by `disk/settings.ts` before anything else is loaded. */
export const settings: Settings = {
  ...usual,
  ...(JSON.parse(process.env['SITE_SETTINGS'] || '{}') as Partial<Settings>),
}

/** Whether there is no address yet, so that what bears one says that it is a preview. */
export const isPreview = settings.origin === usual.origin
