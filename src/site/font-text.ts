import { cutFonts, cutNames, type FontFile, type TextByWeight } from '#assets/fonts.ts'
import { countryName, currencyName, formatAmount, formatGoalCode, languageName } from '#i18n/format.ts'
import { localeIds, locales } from '#i18n/locales.ts'
import { isPreview } from '#i18n/settings.ts'
import { words } from '#i18n/words.ts'
import type { Report } from '#report/model.ts'
import { stringsOf } from '#report/strings.ts'

/** Words of the interface that not every year needs, by their names, and whether a report does. */
const optional: readonly (readonly [names: RegExp, isNeeded: (report: Report) => boolean])[] = [
  [/^accounts/, ({ accounts }) => accounts.length > 0],
  [/^quotations/, ({ quotations }) => quotations.length > 0],
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
    .map(([, text]) => String(text))
    .join('')
}

/** The digits and signs that the formatter and templates add. */
const signs = '0123456789年月日年度約割超〜（）・、。‹›–—→●·'

/** What the formatter makes of a report's codes. */
const formattedOf = ({ goals, places, accounts, locale }: Report): string =>
  [
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

/** Everything that a year's pages can show, in regular and, where headings and emphasis stand, in bold. */
export const fontTextOf = (own: readonly Report[], bodies: readonly string[]): TextByWeight => {
  const interfaceText = interfaceTextOf(own[0])
  const facts = own.map((report) => stringsOf(report) + formattedOf(report)).join('')
  const bold = bodies.flatMap((body) => body.match(/^#.*$|^\|.*$|\*\*.*?\*\*/gm) ?? []).join('')
  return {
    regular: interfaceText + signs + facts + bodies.join(''),
    bold: interfaceText + signs + facts + bold,
  }
}

/** What stands on the buttons that lead to other languages, without what every page has. */
const languageNames = localeIds
  .map((id) => locales[id].name)
  .join('')
  .replace(/[ -~]/g, '')

/** The typeface cut for a year's pages, and for the names of languages. */
export const filesFor = (
  text: TextByWeight,
): { readonly own: readonly FontFile[]; readonly names: FontFile } => ({
  own: cutFonts(text),
  names: cutNames(languageNames),
})
