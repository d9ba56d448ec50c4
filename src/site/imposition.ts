import type { Activity, Area, FreePage, Report } from '#report/model.ts'
import type { Setting } from './text-height.ts'

/** What a page of the book is: see components/book. */
type Kind =
  | 'cover'
  | 'front'
  | 'summary'
  | 'plan'
  | 'opener'
  | 'plate'
  | 'activities'
  | 'voices'
  | 'year'
  | 'timeline'
  | 'places'
  | 'partners'
  | 'organisation'
  | 'accounts'
  | 'page'
  | 'about'
  | 'notes'
  | 'back'

type Planned = {
  readonly kind: Kind
  /** How many pages it takes: more than one where a text is longer than a page. */
  readonly pages: number
  readonly area?: Area
  /** The organisation's own page that it sets. */
  readonly page?: FreePage
  /** What it sets in full. */
  readonly activities: readonly Activity[]
  readonly setting: Setting
  /** Whether its activity's own part of the year is drawn at its foot. */
  readonly hasYear: boolean
  /** The height in mm of the band of large letters at its head. */
  readonly band: number
}

export type Sheet = Planned & {
  /** The number of its first page: even ones lie left. */
  readonly number: number
}

/** What the imposition is chosen by: heights in mm, of activities and of pages whose text may run on, and of what a page may be filled with. */
export type Sizes = {
  readonly activity: (activity: Activity, setting: Setting) => number
  /** The activity's own part of the year; 0 where it is of one day or month. */
  readonly year: (activity: Activity) => number
  readonly pages: Readonly<Partial<Record<Kind, number>>>
  readonly own: (page: FreePage) => number
  /** All quotations together, if there are more than one. */
  readonly voices: number
}

/** The paper in mm: from its head to the foot of the text, and what text may stand between them. */
const [foot, column] = [277, 259]
/** From a band to its text. */
const below = 9
/** The heights of bands of large letters in mm: below which an activity has a page without one, above which none grows, and a page of letters alone. */
export const bands = { least: 102, most: 165, whole: 297 }
/** Heights are estimated. */
const safety = 1.03
/** A booklet is folded from sheets of four pages. */
const fold = 4

/**
 * The pages of the printed edition, of which there are always a multiple of four: front matter, the areas with their
 * activities in order, the year and the organisation. Short activities stand below large letters, long ones on pages
 * of their own.
 */
export const impositionOf = (report: Report, sizes: Sizes): readonly Sheet[] => {
  const sheet = (kind: Kind): Planned => plain(kind, pagesOf(sizes.pages[kind] ?? 0))
  const own = (place: FreePage['book']) =>
    report.pages
      .filter(({ book }) => book === place)
      .map((page) => ({ ...plain('page', pagesOf(sizes.own(page))), page }))
  const head = [plain('cover'), sheet('front'), ...own('first'), sheet('summary')]
  const tail = [
    ...yearOf(report, sheet),
    ...(report.partners.length ? [sheet('partners')] : []),
    sheet('organisation'),
    ...(report.accounts.length ? [sheet('accounts')] : []),
    ...own('last'),
    sheet('about'),
    plain('back'),
  ]
  const areas = report.areas.flatMap((area) => sheetsOf(area, sizes))
  const over = count([...head, ...areas, ...tail]) % fold
  const joined = over <= fold / 2 ? joinedBy(areas, over, sizes) : areas
  const missing = (fold - (count([...head, ...joined, ...tail]) % fold)) % fold
  return evened(numbered(filled({ head, areas: joined, tail }, missing, report, sizes)), sizes)
}

/** The year and its places on one page, or on pages of their own where they are longer. */
const yearOf = ({ events, places }: Report, sheet: (kind: Kind) => Planned): Planned[] => {
  if (events.length && places.length && sheet('year').pages === 1) return [sheet('year')]
  return [...(events.length ? [sheet('timeline')] : []), ...(places.length ? [sheet('places')] : [])]
}

const plain = (kind: Kind, pages = 1): Planned => ({
  kind,
  pages,
  activities: [],
  setting: 'close',
  hasYear: false,
  band: 0,
})

const pagesOf = (height: number) => Math.max(1, Math.ceil((height * safety) / column))

const count = (sheets: readonly Planned[]) => sheets.reduce((sum, { pages }) => sum + pages, 0)

/** The letters of an area with its first activity, if that is short, then an activity a page. */
const sheetsOf = (area: Area, sizes: Sizes): Planned[] => {
  const [first, ...others] = area.activities
  const opener = { ...plain('opener'), area }
  const setting = first && shortSetting(first, sizes)
  if (!first || !setting || area.prose)
    return [opener, ...area.activities.map((it) => pageOf(area, it, sizes))]
  return [{ ...opener, activities: [first], setting }, ...others.map((it) => pageOf(area, it, sizes))]
}

const settings = ['roomy', 'close', 'tight'] as const satisfies readonly Setting[]

const heightOf = (activity: Activity, setting: Setting, { activity: height }: Sizes) =>
  height(activity, setting) * safety

/** The roomiest setting in which an activity stands below large letters; undefined where it is too long for that. */
const shortSetting = (activity: Activity, sizes: Sizes): Setting | undefined =>
  settings.find((setting) => heightOf(activity, setting, sizes) + below + bands.least <= foot)

const pageOf = (area: Area, activity: Activity, sizes: Sizes): Planned => {
  const its = { area, activities: [activity] }
  const short = shortSetting(activity, sizes)
  if (short) return { ...plain('plate'), ...its, setting: short }
  const year = sizes.year(activity)
  const choices = [
    ...(year ? settings.map((setting) => ({ setting, hasYear: true })) : []),
    ...settings.map((setting) => ({ setting, hasYear: false })),
  ]
  const choice = choices.find(
    ({ setting, hasYear }) => heightOf(activity, setting, sizes) + (hasYear ? year : 0) <= column,
  )
  if (choice) return { ...plain('activities'), ...its, ...choice }
  return { ...plain('activities', pagesOf(sizes.activity(activity, 'close'))), ...its }
}

/** With as many pairs of short activities of an area on a page as pages are over, if there are so many. */
const joinedBy = (areas: readonly Planned[], over: number, sizes: Sizes): readonly Planned[] => {
  const joined: Planned[] = []
  let left = over
  for (const sheet of areas) {
    const last = joined.at(-1)
    const both = [...(last?.activities ?? []), ...sheet.activities]
    const height = both.reduce((sum, activity) => sum + sizes.activity(activity, 'close') * safety, below)
    const fits = last?.kind === 'plate' && sheet.kind === 'plate' && height <= column
    if (left > 0 && fits) {
      joined[joined.length - 1] = { ...last, kind: 'activities', activities: both, setting: 'close' }
      left -= 1
    } else joined.push(sheet)
  }
  return left > 0 ? areas : joined
}

type Parts = Readonly<Record<'head' | 'areas' | 'tail', readonly Planned[]>>

/** With pages that say what others do not show together; then openers by themselves, and room for notes. */
const filled = ({ head, areas, tail }: Parts, missing: number, report: Report, sizes: Sizes): Planned[] => {
  const hasPlan = missing > 0 && report.goals.length > 0 && pagesOf(sizes.pages.plan ?? 0) === 1
  const plan = hasPlan ? [plain('plan')] : []
  const hasVoices = sizes.voices > 0 && sizes.voices * safety <= column
  const voices = missing - plan.length > 0 && hasVoices ? [plain('voices')] : []
  let left = missing - plan.length - voices.length
  const opened = areas.flatMap((sheet): Planned[] => {
    const [activity] = sheet.activities
    if (sheet.kind !== 'opener' || !activity || left === 0) return [sheet]
    left -= 1
    return [
      { ...sheet, activities: [] },
      { ...sheet, kind: 'plate' },
    ]
  })
  const notes = Array.from({ length: left }, () => plain('notes'))
  return [...head, ...plan, ...opened, ...voices, ...tail.slice(0, -1), ...notes, ...tail.slice(-1)]
}

const numbered = (planned: readonly Planned[]): Sheet[] => {
  let next = 1
  return planned.map((sheet) => {
    const number = next
    next += sheet.pages
    return { ...sheet, number }
  })
}

/** With the bands of their letters: as high as the text below leaves room for, and the same on facing pages. */
const evened = (sheets: readonly Sheet[], sizes: Sizes): Sheet[] => {
  const own = sheets.map(({ kind, setting, activities: [activity] }) => {
    if (kind !== 'opener' && kind !== 'plate') return 0
    if (!activity) return bands.whole
    return Math.min(bands.most, Math.floor(foot - below - heightOf(activity, setting, sizes)))
  })
  return sheets.map((sheet, index) => {
    const [band = 0, facing = 0] = [own[index], own[sheet.number % 2 ? index - 1 : index + 1]]
    const alone = [band, facing].some((height) => height === 0 || height === bands.whole)
    return { ...sheet, band: alone ? band : Math.min(band, facing) }
  })
}
