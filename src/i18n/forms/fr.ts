import type { Forms } from './forms.ts'

const space = '\u00A0'

/** French: du 1er au 2 août 2023 as 1er–2 août 2023, environ 130 personnes, 90 %, A-1. */
export const fr: Forms = {
  date: (text) => text.replace(/^1(?= |$)/, '1er'),
  namedDate: (date) => date,
  from: (first) => `à partir de ${first}`,
  interval: (first, last, isClose) => `${first}${isClose ? '–' : ' – '}${last}`,
  shortEnd: 'first',
  fiscalYear: 'Exercice {year}',
  withPeriod: (name, months) => `${name} (${months})`,
  // Intl parts thousands with a narrow space that few typefaces have.
  number: (text) => text.replace('-', '−').replaceAll('\u202F', space),
  qualified: { about: ['environ ', ''], over: ['plus de ', ''], under: ['moins de ', ''] },
  unit: (text) => ` ${text}`,
  percent: (number) => ({ number: `${number}${space}%`, after: '' }),
  tenths: undefined,
  triangle: '−',
  goalNumber: String,
  goalCode: (area, number) => `${area}-${number}`,
  countries: {},
  unwritten: '(à rédiger)',
  mainActivities: 'Principales activités',
  noteMark: (number) => ` (note ${number})`,
  noteText: (number) => `(Note ${number}) `,
}
