import { expect, test } from 'vitest'
import { stringsOf } from '#report/strings.ts'

test('all strings of a report are gathered, those of each object once', () => {
  const area: { title: string; activities: object[] } = { title: 'area', activities: [] }
  area.activities.push({ title: 'one', area }, { title: 'two', area })
  const report = { title: 'report', updated: undefined, count: 3, areas: [area], first: area }
  expect(stringsOf(report)).toBe('reportareaonetwo')
})

test('a chain of things as long as a large report has is gathered', () => {
  const chain = Array.from({ length: 100_000 }).reduce<object>((next) => ({ letter: 'a', next }), {})
  expect(stringsOf(chain)).toBe('a'.repeat(100_000))
})
