import type { Forms } from './forms.ts'

/** English: 1–2 August 2023, about 130 people, 90%, A-1. */
export const en: Forms = {
  date: (text) => text,
  namedDate: (date) => date,
  from: (first) => `from ${first}`,
  interval: (first, last, isClose) => `${first}${isClose ? '–' : ' – '}${last}`,
  shortEnd: 'first',
  fiscalYear: 'FY{year}',
  withPeriod: (name, months) => `${name} (${months})`,
  number: (text) => text.replace('-', '−'),
  qualified: { about: ['about ', ''], over: ['over ', ''], under: ['under ', ''] },
  unit: (text) => ` ${text}`,
  percent: (number) => ({ number: `${number}%`, after: '' }),
  tenths: undefined,
  triangle: '−',
  goalNumber: String,
  goalCode: (area, number) => `${area}-${number}`,
  // As the United Nations spell it.
  countries: { VN: 'Viet Nam' },
  unwritten: '(to be written)',
  mainActivities: 'Main activities',
  noteMark: (number) => ` (note ${number})`,
  noteText: (number) => `(Note ${number}) `,
}
