import { datePattern } from '#schema/fields.ts'

/** The years before the first of each era. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988 }

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** A day as Excel counts it, from the end of 1899. */
const ofSpreadsheet = (count: string): string =>
  new Date(Date.UTC(1899, 11, 30) + Number(count) * 86_400_000).toISOString().slice(0, 10)

/** A date as people write it, in ISO 8601: 2023/8/1, 令和5年8月1日, 2023.8, 8月1日 of no year is none; two of them as an interval. */
export const meantDate = (written: string): string | undefined => {
  const parts = written
    .normalize('NFKC')
    .trim()
    .replace(/\s*#.*$/, '')
    .replace(/^[45]\d{4}$/, ofSpreadsheet)
    .replace(/^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/, (found, day: string, month: string, year: string) =>
      Number(day) > 12 ? `${year}-${month}-${day}` : found,
    )
    .replace(/^(\d{1,2}) ([A-Z][a-z]{2,8}) (\d{4})$/, (found, day: string, name: string, year: string) => {
      const month = months.findIndex((each) => name.startsWith(each)) + 1
      return month ? `${year}-${month}-${day}` : found
    })
    .replace(/[ T]\d{1,2}(?::\d\d|時)(?:\d\d分|半)?.*$/, '')
    .replace(/^(\d{4}-\d\d-\d\d)[,、・]\s*(?=\d{4}-)/, '$1/')
    .replace(/^(\d{4}-\d\d-)(\d\d)\/(\d\d)$/, '$1$2/$1$3')
    .split(/\s*(?:[〜~～–—−]|から|\s-\s|\/(?=\d{4}))\s*/)
  const [first = '', last] = parts.map((part) => part.replace(/(?:[(（].[)）]|まで)$/, ''))
  const start = inIso(first)
  const end = last === undefined ? undefined : (inIso(last) ?? inIso(withYearOf(first, last)))
  const whole = end ? `${start}/${end}` : start
  return parts.length <= 2 && whole && datePattern.test(whole) && (last === undefined || end)
    ? whole
    : undefined
}

/** A day or month that begins with its year, or that of an era. */
const inIso = (text: string): string | undefined => {
  const [, era = '', count = '', month = '', day] =
    /^(令和|平成|R|H)?(元|\d{1,4})(?:年度?|[-/.])(\d{1,2})(?:(?:月|[-/.])(?:(\d{1,2})日?)?)?$/.exec(text) ??
    []
  const year = (eras[era] ?? 0) + (count === '元' ? 1 : Number(count))
  if (!month || year < 1900) return undefined
  return [String(year), month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-')
}

/** 8月2日, or 2日, after 2023年8月1日. */
const withYearOf = (first: string, last: string): string => {
  const [, year = '', month = ''] = /^(.*?(?:年|[-/.]))(\d{1,2}(?:月|[-/.]))/.exec(first) ?? []
  return /月|[-/.]/.test(last.slice(0, -1)) ? year + last : year + month + last
}
