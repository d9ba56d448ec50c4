/** What can be tested of a page, as records of tests call it. */
export const tested = [
  'light',
  'dark',
  'forced',
  'print',
  'widths',
  'large',
  'spacing',
  'keyboard',
  'html',
] as const
export type Tested = (typeof tested)[number]

/** Words of the page on accessibility: strings alone, so that all of them are in the cut fonts. */
export type AccessibilityWords = {
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly results: string
  readonly date: string
  readonly what: string
  readonly tool: string
  readonly pages: string
  readonly problems: string
  readonly resultsNote: string
  readonly of: Readonly<Record<Tested, string>>
  readonly notTested: string
  readonly notTestedList: readonly string[]
  readonly complain: string
  readonly complainLead: string
}
