import { forms, type FigureParts } from './forms/forms.ts'
import { languages, type Locale } from './languages.ts'
import { once } from './once.ts'
import { settings } from './settings.ts'

/** ISO text to a Date at midnight UTC; months begin on their first day. */
const utc = (iso: string) => new Date(`${iso.length === 7 ? `${iso}-01` : iso}T00:00:00Z`)

const dateFormat = once(
  (locale: Locale, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(languages[locale].intl, { timeZone: 'UTC', ...options }),
)
const numberFormat = once(
  (locale: Locale) => new Intl.NumberFormat(languages[locale].intl, { maximumFractionDigits: 2 }),
)
const namesOf = once(
  (type: 'region' | 'language', locale: Locale) => new Intl.DisplayNames(languages[locale].intl, { type }),
)

type DateParts = { readonly year: boolean; readonly month: boolean; readonly day: boolean }

const formatParts = (iso: string, locale: Locale, { year, month, day }: DateParts): string =>
  forms[locale].date(
    dateFormat(locale, {
      ...(year && { year: 'numeric' }),
      ...(month && { month: 'long' }),
      ...(day && { day: 'numeric' }),
    }).format(utc(iso)),
  )

/** Whether a day or month comes round again in an interval, so that it is told with its year. */
const isOverAYear = (start: string, end: string): boolean =>
  end >= `${Number(start.slice(0, 4)) + 1}${start.slice(4)}`

/** A day, month or interval of ISO 8601: 2023年8月1日〜2日 / 1–2 August 2023; without the year: 8月1日〜2日; open: 8月〜. */
export const formatDate = (iso: string, locale: Locale, options: { year?: boolean } = {}): string => {
  const [start = iso, end] = iso.split('/')
  const isOpen = end === '..'
  const year = (options.year ?? true) || (end !== undefined && !isOpen && isOverAYear(start, end))
  const parts = { year, month: true, day: start.length > 7 }
  const { from, interval, shortEnd } = forms[locale]
  if (isOpen) return from(formatParts(start, locale, parts))
  if (!end) return formatParts(start, locale, parts)
  const sameYear = start.slice(0, 4) === end.slice(0, 4)
  const sameMonth = start.slice(0, 7) === end.slice(0, 7)
  const short = { ...parts, year: year && !sameYear, month: !sameMonth }
  return interval(
    formatParts(start, locale, shortEnd === 'first' ? short : parts),
    formatParts(end, locale, shortEnd === 'last' ? short : parts),
    sameMonth,
  )
}

/** Whether a text names a date of ISO 8601, or an interval by its first day, with or without its year. */
export const namesDate = (text: string, iso: string, locale: Locale): boolean => {
  const date = formatDate(iso.split('/')[0]!, locale, { year: false })
  return new RegExp(`(?<!\\d)${forms[locale].namedDate(date)}(?!\\d)`).test(text)
}

/** The month of an ISO date by its short name: 1月 / Jan. */
export const formatMonth = (iso: string, locale: Locale): string =>
  dateFormat(locale, { month: 'short' }).format(utc(iso.slice(0, 7)))

/** 2023年度 / FY2023, or as the site's settings say. */
export const formatFiscalYear = (year: string, locale: Locale): string =>
  (settings.fiscalYear.written[locale] ?? forms[locale].fiscalYear).replace('{year}', year)

/** 2023年4月〜2024年3月 / April 2023 – March 2024. */
const formatPeriod = (period: { start: string; end: string }, locale: Locale): string => {
  const month = (iso: string) => formatDate(iso.slice(0, 7), locale)
  return forms[locale].interval(month(period.start), month(period.end), false)
}

/** 2023年度（2023年4月〜2024年3月） / FY2023 (April 2023 – March 2024). */
export const formatFiscalYearAndPeriod = (
  { year, period }: { year: string; period: { start: string; end: string } },
  locale: Locale,
): string => forms[locale].withPeriod(formatFiscalYear(year, locale), formatPeriod(period, locale))

/** The months of a period as ISO text, first to last: 2023-04 … 2024-03. */
export const monthsOf = ({ start, end }: { start: string; end: string }): readonly string[] => {
  const months: string[] = []
  for (const at = utc(start.slice(0, 7)); at <= utc(end); at.setUTCMonth(at.getUTCMonth() + 1))
    months.push(at.toISOString().slice(0, 7))
  return months
}

type Figure = {
  readonly measure: 'count' | 'share' | 'duration'
  readonly value: number
  readonly qualifier: 'about' | 'over' | 'under' | undefined
  readonly unit: { readonly text: string } | undefined
  readonly inTenths: boolean
}

/** Computers count 0.29 × 100 as 28.999…. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6

/** 約130名, 1,000回超, 約9割, 35%, △12円 / about 130 people, over 1,000 plays, about 90%, 35%, −12 yen. */
export const figureParts = (
  { measure, value, qualifier, unit, inTenths }: Figure,
  locale: Locale,
): FigureParts => {
  const form = forms[locale]
  const number = (amount: number) => form.number(numberFormat(locale).format(rounded(amount)))
  const [before, end] = qualifier ? form.qualified[qualifier] : ['', '']
  const parts = () => {
    if (measure !== 'share') return { number: number(value), after: unit ? form.unit(unit.text) : '' }
    if (inTenths && form.tenths) return { number: number(value * 10), after: form.tenths }
    return form.percent(number(value * 100))
  }
  const { number: told, after } = parts()
  return { before, number: told, after: after + end }
}

const currencyFormat = once(
  (locale: Locale, currency: string) =>
    new Intl.NumberFormat(languages[locale].intl, { style: 'currency', currency, currencyDisplay: 'name' }),
)

/** What a currency is called after an amount of it: 円 / Japanese yen. */
export const currencyName = (currency: string, locale: Locale): string =>
  currencyFormat(locale, currency)
    .formatToParts(2)
    .find(({ type }) => type === 'currency')?.value ?? currency

type Money = {
  readonly currency: string
  readonly scale: number | undefined
  readonly negative: 'triangle' | 'minus'
  readonly sign: boolean
}

const amountFormat = once((locale: Locale, currency: string, isScaled: boolean, sign: boolean) => {
  const { minimumFractionDigits = 0 } = isScaled ? {} : currencyFormat(locale, currency).resolvedOptions()
  return new Intl.NumberFormat(languages[locale].intl, {
    ...(sign && { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
    minimumFractionDigits,
    maximumFractionDigits: 2,
  })
})

/** An amount of a statement: 1,200,000, △300 / −300, ¥1,200; cents where its currency has them. */
export const formatAmount = (value: number, money: Money, locale: Locale): string => {
  const { currency, scale, negative, sign } = money
  const amount = amountFormat(locale, currency, scale !== undefined, sign)
    .format(Math.abs(value))
    // Japanese has the sign as wide as a character of its own, which leaves a gap before digits.
    .replace('￥', '¥')
  const minus = negative === 'triangle' ? forms[locale].triangle : '−'
  return forms[locale].number(value < 0 ? `${minus}${amount}` : amount)
}

const sizeFormat = once(
  (locale: Locale) =>
    new Intl.NumberFormat(languages[locale].intl, {
      style: 'unit',
      unit: 'kilobyte',
      maximumSignificantDigits: 2,
    }),
)

/** How large a file is: 7.2 kB. */
export const formatSize = (bytes: number, locale: Locale): string => sizeFormat(locale).format(bytes / 1000)

/** The code of a goal: A-① / A-1. */
export const formatGoalCode = (goal: { id: string; number: number }, locale: Locale): string =>
  forms[locale].goalCode(goal.id.split('-')[0] ?? '', formatGoalNumber(goal, locale))

/** The number of a goal inside its area: ① / 1. */
export const formatGoalNumber = ({ number }: { number: number }, locale: Locale): string =>
  forms[locale].goalNumber(number)

/** The name of a country by its ISO 3166-1 code: 日本 / Japan. */
export const countryName = (code: string, locale: Locale): string =>
  forms[locale].countries[code] ?? namesOf('region', locale).of(code) ?? code

/** The name of a language by its BCP 47 tag: 英語 / English. */
export const languageName = (tag: string, locale: Locale): string =>
  namesOf('language', locale).of(tag) ?? tag
