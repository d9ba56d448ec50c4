import type { Forms } from './forms.ts'

/** Vietnamese: 1–2 tháng 8, 2023, khoảng 130 người, 90%, A-1. */
export const vi: Forms = {
  date: (text) => text,
  namedDate: (date) => date,
  from: (first) => `từ ${first}`,
  interval: (first, last, isClose) => `${first}${isClose ? '–' : ' – '}${last}`,
  shortEnd: 'first',
  fiscalYear: 'Năm tài chính {year}',
  withPeriod: (name, months) => `${name} (${months})`,
  number: (text) => text.replace('-', '−'),
  qualified: { about: ['khoảng ', ''], over: ['hơn ', ''], under: ['dưới ', ''] },
  unit: (text) => ` ${text}`,
  percent: (number) => ({ number: `${number}%`, after: '' }),
  tenths: undefined,
  triangle: '−',
  goalNumber: String,
  goalCode: (area, number) => `${area}-${number}`,
  countries: {},
  unwritten: '(chưa viết)',
  mainActivities: 'Hoạt động chính',
  noteMark: (number) => ` (ghi chú ${number})`,
  noteText: (number) => `(Ghi chú ${number}) `,
}
