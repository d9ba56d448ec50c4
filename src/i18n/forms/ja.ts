import type { Forms } from './forms.ts'

/** Unicode has circled digits up to 20. */
const circled = (number: number) => (number <= 20 ? String.fromCodePoint(0x245f + number) : `(${number})`)

/** Japanese: 2023年8月1日〜2日, 約130名, 9割, A-①. */
export const ja: Forms = {
  date: (text) => text,
  namedDate: (date) => date.replace(/日$/, ''),
  from: (first) => `${first}〜`,
  interval: (first, last) => `${first}〜${last}`,
  shortEnd: 'last',
  fiscalYear: '{year}年度',
  withPeriod: (name, months) => `${name}（${months}）`,
  number: (text) => text.replace('-', '△'),
  qualified: { about: ['約', ''], over: ['', '超'], under: ['', '未満'] },
  unit: (text) => text,
  percent: (number) => ({ number, after: '%' }),
  tenths: '割',
  triangle: '△',
  goalNumber: circled,
  goalCode: (area, number) => `${area}-${number}`,
  countries: {},
  unwritten: '【未記入】',
  mainActivities: '主な活動',
  noteMark: (number) => `（注${number}）`,
  noteText: (number) => `（注${number}）`,
}
