import type { Face } from '#assets/coverage.ts'
import { cutFonts, cutNames, type FontFile, type TextByWeight } from '#assets/fonts.ts'
import {
  countryName,
  currencyName,
  formatAmount,
  formatDate,
  formatFiscalYear,
  formatGoalCode,
  formatMonth,
  languageName,
} from '#i18n/format.ts'
import { forms } from '#i18n/forms/forms.ts'
import { languages } from '#i18n/languages.ts'
import { localeIds, type Locale } from '#i18n/locales.ts'
import { isPreview } from '#i18n/settings.ts'
import { words } from '#i18n/words.ts'
import type { Report } from '#report/model.ts'
import { stringsOf } from '#report/strings.ts'
import { accessibilityRecord } from './accessibility.ts'
import { isMendable } from './mending.ts'
import { chainOf } from './over-years.ts'

/** Words of the interface that not every year needs, by their names, and whether a report does. */
const optional: readonly (readonly [names: RegExp, isNeeded: (report: Report) => boolean])[] = [
  [/^accessibility$/, () => accessibilityRecord !== undefined],
  [/^accounts/, ({ accounts }) => accounts.length > 0],
  [/^correction/, ({ changes }) => changes.length > 0],
  [/^published/, ({ published }) => published !== undefined],
  [/^quotations/, ({ quotations }) => quotations.length > 0],
  [/^photograph/, ({ photos }) => photos.some(({ photographer, date }) => photographer ?? date)],
  [/^mend/, () => isMendable],
  [/^people/, ({ people }) => people.length > 0],
  [/^roles/, ({ partners }) => partners.some(({ role }) => role)],
  [/WithoutPlan$/, ({ plan }) => !plan],
  [/WithoutMotto$/, ({ plan }) => plan !== undefined && !plan.motto],
  [
    /^(continued|yearsAround)/,
    ({ activities, goals }) => [...activities, ...goals].some(({ continues }) => continues),
  ],
]

/** Every word of the interface that a year needs; what its functions say stands in their source. */
const interfaceTextOf = (report: Report | undefined): string => {
  const lacking = optional.filter(([, isNeeded]) => !report || !isNeeded(report))
  return localeIds
    .flatMap((locale) => Object.entries({ ...words[locale], ...(isPreview ? {} : { preview: '' }) }))
    .filter(([name]) => !lacking.some(([names]) => names.test(name)))
    .map(([, text]) => (typeof text === 'object' ? stringsOf(text) : String(text)))
    .join('')
}

/** The digits and signs that the formatter and templates add. */
const signs = '0123456789年月日年度約割超〜（）・、。‹›–—→●·'

/** What the formatter adds to a language's dates and figures. */
const formOf = (locale: Locale): string => {
  const { qualified, from, interval, percent, number } = forms[locale]
  const months = Array.from({ length: 12 }, (_, index) => `2000-${String(index + 1).padStart(2, '0')}`)
  return [
    ...months.flatMap((month) => [formatDate(month, locale), formatMonth(month, locale)]),
    ...Object.values(qualified).flat(),
    from(formatDate('2000-01-01', locale)),
    interval('', '', false),
    percent(number((12345.6).toLocaleString(languages[locale].intl))).number,
    formatFiscalYear('2000', locale),
  ].join('')
}

/** What the formatter makes of a report's codes. */
const formattedOf = ({ goals, places, accounts, locale }: Report): string =>
  [
    formOf(locale),
    ...goals.map((goal) => formatGoalCode(goal, locale)),
    ...places.map(({ region }) => countryName(region.slice(0, 2), locale)),
    ...localeIds.map((id) => languageName(id, locale)),
    ...accounts.flatMap((statement) => [
      currencyName(statement.currency, locale),
      ...statement.rows.flatMap(({ values = [] }) =>
        values.map((value) => formatAmount(value, statement, locale)),
      ),
    ]),
  ].join('')

/** What the page of all reports shows of a report. */
const overviewOf = ({ title, areas, metrics }: Report): string =>
  [
    title.text,
    ...areas.map((area) => area.title.text),
    ...metrics.flatMap(({ unit, counts }) => [unit?.text ?? '', counts.text]),
  ].join('')

/** What the tables of a year show of the activities that its own go on from. */
const continuedOf = (reports: readonly Report[], earlier: readonly Report[]): string =>
  reports
    .flatMap((report) =>
      report.activities.flatMap((activity) => chainOf(earlier, report, activity).slice(0, -1)),
    )
    .flatMap(({ activity: { title, summary, metrics } }) => [
      title.text,
      summary.text,
      ...metrics.flatMap(({ unit, counts }) => [unit?.text ?? '', counts.text]),
    ])
    .join('')

/**
 * Everything that a year's pages can show, in regular and, where headings and emphasis stand, in bold; and what of it is
 * the year's own, by which fallbacks are measured: a new word of the interface leaves older pages as they are. The newest
 * year also shows what is told of the earlier reports.
 */
export const fontTextOf = (
  reports: readonly Report[],
  bodies: readonly string[],
  earlier: readonly Report[],
  isNewest: boolean,
): { readonly all: TextByWeight; readonly own: TextByWeight } => {
  const common =
    interfaceTextOf(reports[0]) +
    signs +
    (isNewest ? earlier.map(overviewOf).join('') : '') +
    continuedOf(reports, earlier)
  const facts = reports.map((report) => stringsOf(report) + formattedOf(report)).join('')
  const bold = facts + bodies.flatMap((body) => body.match(/^#.*$|^\|.*$|\*\*.*?\*\*/gm) ?? []).join('')
  const regular = facts + bodies.join('')
  return { all: { regular: common + regular, bold: common + bold }, own: { regular, bold } }
}

/** The typeface of a language's letters. */
export const lettersOf = (locale: Locale): Face => languages[locale].letters

/** What stands on the buttons that lead to other languages: without what every page has, but for those of the second typeface. */
const namesIn = (face: Face) => {
  const names = localeIds.filter((id) => lettersOf(id) === face).map((id) => languages[id].name)
  return face === 'first' ? names.join('').replace(/[ -~]/g, '') : names.join('')
}

/** The typefaces cut for a year's pages, and for the names of languages. */
export const filesFor = (text: TextByWeight) => ({
  own: cutFonts(text, new Set(localeIds.map(lettersOf))),
  names: (['first', 'second'] as const).flatMap((face): FontFile[] =>
    namesIn(face) ? [cutNames(namesIn(face), face)] : [],
  ),
})
