import { describe, expect, it, vi } from 'vitest'
import {
  countryName,
  formatAmount,
  formatDate,
  formatFiscalYear,
  formatFiscalYearAndPeriod,
  figureParts,
  formatGoalCode,
  formatMonth,
  languageName,
  monthsOf,
  namesDate,
} from '#i18n/format.ts'

// Where days begin later than in the time of the calendar.
vi.hoisted(() => {
  process.env['TZ'] = 'Pacific/Honolulu'
})

const period = { start: '2023-04-01', end: '2024-03-31' }

describe('formatDate', () => {
  it.each([
    ['2023-07-25', '2023年7月25日', '25 July 2023'],
    ['2023-08-01/2023-08-02', '2023年8月1日〜2日', '1–2 August 2023'],
    ['2023-08-31/2023-09-02', '2023年8月31日〜9月2日', '31 August – 2 September 2023'],
    ['2023-12-31/2024-01-02', '2023年12月31日〜2024年1月2日', '31 December 2023 – 2 January 2024'],
    ['2023-08-01/2024-08-02', '2023年8月1日〜2024年8月2日', '1 August 2023 – 2 August 2024'],
    ['2023-11', '2023年11月', 'November 2023'],
    ['2023-05/2023-07', '2023年5月〜7月', 'May – July 2023'],
    ['2023-11/2024-01', '2023年11月〜2024年1月', 'November 2023 – January 2024'],
    ['2024-03-30/2024-04-02', '2024年3月30日〜4月2日', '30 March – 2 April 2024'],
    ['2023-11/..', '2023年11月〜', 'from November 2023'],
    ['2023-11-05/..', '2023年11月5日〜', 'from 5 November 2023'],
  ])('%s', (iso, ja, en) => {
    expect([formatDate(iso, 'ja'), formatDate(iso, 'en')]).toEqual([ja, en])
  })

  it('leaves the year out on request', () => {
    expect(formatDate('2023-07-25', 'ja', { year: false })).toBe('7月25日')
    expect(formatDate('2023-08-01/2023-08-02', 'en', { year: false })).toBe('1–2 August')
    expect(formatDate('2023-12-31/2024-01-02', 'ja', { year: false })).toBe('12月31日〜1月2日')
    expect(formatDate('2023-12-31/2024-01-02', 'en', { year: false })).toBe('31 December – 2 January')
    expect(formatDate('2023-11', 'ja', { year: false })).toBe('11月')
    expect(formatDate('2023-11/2024-10', 'ja', { year: false })).toBe('11月〜10月')
    expect(formatDate('2023-11/..', 'en', { year: false })).toBe('from November')
  })

  it('keeps the year where the month comes round again', () => {
    expect(formatDate('2023-11/2024-11', 'ja', { year: false })).toBe('2023年11月〜2024年11月')
    expect(formatDate('2021-04-01/2024-03-31', 'en', { year: false })).toBe('1 April 2021 – 31 March 2024')
  })
})

describe('namesDate', () => {
  it.each([
    ['7月25日に開催', '2023-07-25', 'ja', true],
    ['8月1-2, 長野', '2023-08-01/2023-08-02', 'ja', true],
    ['11月に訪問', '2023-11', 'ja', true],
    ['11月に訪問', '2024-01', 'ja', false],
    ['8月12日', '2023-08-01', 'ja', false],
    ['on 25 July 2023', '2023-07-25', 'en', true],
    ['on 25 July', '2023-07-05', 'en', false],
  ] as const)('%s, %s', (text, iso, locale, expected) => {
    expect(namesDate(text, iso, locale)).toBe(expected)
  })
})

describe('fiscal years', () => {
  it('are named as the organisation names them', () => {
    expect(formatFiscalYear('2023', 'ja')).toBe('2023年度')
    expect(formatFiscalYearAndPeriod({ year: '2023', period }, 'ja')).toBe('2023年度（2023年4月〜2024年3月）')
    expect(formatFiscalYearAndPeriod({ year: '2023', period }, 'en')).toBe('FY2023 (April 2023 – March 2024)')
  })

  it('have each month that they touch', () => {
    expect(monthsOf({ start: '2023-12-15', end: '2024-02-14' })).toEqual(['2023-12', '2024-01', '2024-02'])
    expect(monthsOf({ start: '2023-12-31', end: '2024-01-01' })).toEqual(['2023-12', '2024-01'])
  })

  it('run from April to March', () => {
    const months = monthsOf(period)
    expect(months).toHaveLength(12)
    expect([months[0], months[9], months[11]]).toEqual(['2023-04', '2024-01', '2024-03'])
    expect([formatMonth('2024-01', 'ja'), formatMonth('2024-01', 'en')]).toEqual(['1月', 'Jan'])
  })
})

describe('figureParts', () => {
  const lineOf = (...figure: Parameters<typeof figureParts>) => Object.values(figureParts(...figure)).join('')

  const figure = (
    measure: 'count' | 'share',
    value: number,
    qualifier: 'about' | 'over' | 'under' | undefined,
    unit?: string,
  ) => ({
    measure,
    value,
    qualifier,
    unit: unit === undefined ? undefined : { text: unit },
    inTenths: unit === '割',
  })

  it.each([
    [figure('count', 130, 'about', '名'), '約130名'],
    [figure('count', 1000, 'over', '回'), '1,000回超'],
    [figure('count', 2, undefined, '年間'), '2年間'],
    [figure('count', 2.345, undefined, 'ha'), '2.35ha'],
    [figure('count', 130, undefined), '130'],
    [figure('count', 100, 'under', '名'), '100名未満'],
    [figure('count', -1234, undefined, '千円'), '△1,234千円'],
    [figure('share', 0.9, 'about', '割'), '約9割'],
    [figure('share', 0.9, 'over', '割'), '9割超'],
    [figure('share', 1, undefined, '割'), '10割'],
    [figure('share', 0.35, undefined), '35%'],
    [figure('share', 0.875, 'about'), '約87.5%'],
    [figure('share', 0.05, 'under'), '5%未満'],
    [figure('share', 0.29, undefined), '29%'],
    [figure('share', 1.2, undefined), '120%'],
  ])('%j is %s in Japanese', (it, text) => {
    expect(lineOf(it, 'ja')).toBe(text)
  })

  it.each([
    [figure('count', 130, 'about', 'people'), 'about 130 people'],
    [figure('count', 1000, 'over', 'plays'), 'over 1,000 plays'],
    [figure('count', 2, undefined, 'years'), '2 years'],
    [figure('count', 130, undefined), '130'],
    [figure('count', 100, 'under', 'people'), 'under 100 people'],
    [figure('count', -1234, undefined, 'thousand yen'), '−1,234 thousand yen'],
    [figure('share', 0.9, 'about', '割'), 'about 90%'],
    [figure('share', 0.05, 'under'), 'under 5%'],
    [figure('share', 1.2, undefined), '120%'],
    [figure('share', 0.85, undefined), '85%'],
  ])('%j is %s in English', (it, text) => {
    expect(lineOf(it, 'en')).toBe(text)
  })
})

describe('formatGoalCode', () => {
  it('circles the number in Japanese', () => {
    expect(formatGoalCode({ id: 'A-1', number: 1 }, 'ja')).toBe('A-①')
    expect(formatGoalCode({ id: 'A-21', number: 21 }, 'ja')).toBe('A-(21)')
    expect(formatGoalCode({ id: 'A-1', number: 1 }, 'en')).toBe('A-1')
  })
})

describe('names', () => {
  it.each([
    ['JP', '日本', 'Japan'],
    ['KR', '韓国', 'South Korea'],
    ['VN', 'ベトナム', 'Viet Nam'],
  ])('of the country %s', (code, ja, en) => {
    expect([countryName(code, 'ja'), countryName(code, 'en')]).toEqual([ja, en])
  })

  it('of languages', () => {
    expect([languageName('en', 'ja'), languageName('ja', 'en')]).toEqual(['英語', 'Japanese'])
  })
})

describe('an amount of a statement', () => {
  const yen = { currency: 'JPY', scale: undefined, negative: 'triangle', sign: false } as const

  it.each([
    [1_200_000, yen, '1,200,000', '1,200,000'],
    [-300, yen, '△300', '−300'],
    [-300, { ...yen, negative: 'minus' }, '−300', '−300'],
    [1_200_000, { ...yen, sign: true }, '¥1,200,000', '¥1,200,000'],
    [-300, { ...yen, sign: true }, '△¥300', '−¥300'],
    [124_157, { ...yen, sign: true, scale: 1000 }, '¥124,157', '¥124,157'],
    [1590596.8, { ...yen, currency: 'USD', sign: true }, '$1,590,596.80', '$1,590,596.80'],
    [1590596.8, { ...yen, currency: 'USD', scale: 1000 }, '1,590,596.8', '1,590,596.8'],
  ] as const)('%d is told as its statement chooses', (value, money, ja, en) => {
    expect([formatAmount(value, money, 'ja'), formatAmount(value, money, 'en')]).toEqual([ja, en])
  })
})
