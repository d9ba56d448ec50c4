import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { aboutField, fieldsAt, labelOf, objectsOf } from '#schema/labels.ts'
import { datePattern } from '#schema/fields.ts'
import { kinds, locate, proseKinds } from '#schema/kinds.ts'

const schemas: readonly z.ZodType[] = [
  ...Object.values(kinds).map(({ schema }) => schema),
  ...Object.values(proseKinds).map(({ translation }) => translation),
]

describe('the address of a file', () => {
  it.each([
    ['2023/report.yaml', { year: '2023', kind: 'report', id: 'report', locale: undefined }],
    ['2023/organisation.en.mdx', { year: '2023', kind: 'organisation', id: 'organisation', locale: 'en' }],
    ['2023/activities/A2.ja.mdx', { year: '2023', kind: 'activities', id: 'A2', locale: 'ja' }],
    ['2023/photos/a1-seminar.yaml', { year: '2023', kind: 'photos', id: 'a1-seminar', locale: undefined }],
  ])('%s', (file, located) => expect(locate(file)).toEqual(located))

  it.each([
    '2023/photos/stage.png',
    '2023/events/camp.yml',
    '2023/activities/A2.mdx',
    '2023/activities/A2.fr.mdx',
    '2023/events/camp.ja.yaml',
    '2023/activities/more/A2.ja.mdx',
    'report.yaml',
    '2023/report/report.yaml',
  ])('%s is of no kind', (file) => expect(locate(file)).toBeUndefined())
})

describe('the schemas', () => {
  it('name every field, with a hint, in both languages', () => {
    const fields = schemas.flatMap((schema) =>
      objectsOf(schema).flatMap(({ shape }) =>
        Object.keys(shape).map((name) => [name, aboutField(schema, [name])] as const),
      ),
    )
    expect(fields.length).toBeGreaterThan(50)
    expect(
      fields.filter(([, about]) => !about?.label.ja || !about.label.en || !about.hint.ja || !about.hint.en),
    ).toEqual([])
  })

  it('refuse a field that they do not know', () => {
    for (const schema of schemas) expect(schema.safeParse({ nonsense: 1 }).success).toBe(false)
  })

  it('accept the stand-in of every kind', () => {
    const refused = Object.entries(kinds).filter(
      ([, { schema, standIn }]) => !schema.safeParse(standIn).success,
    )
    expect(refused.map(([kind]) => kind)).toEqual([])
  })

  it('tell labels along a path, also of alternatives', () => {
    expect(labelOf(kinds.metrics.schema, ['unit', 'en'])).toEqual({ ja: '単位 › 英語', en: 'Unit › English' })
    expect(labelOf(kinds.report.schema, ['plan', 'motto'])?.ja).toBe('中期行動計画 › 副題')
    expect(labelOf(kinds.photos.schema, ['alt', 'ja'])?.ja).toBe('代替テキスト › 日本語')
    expect(fieldsAt(kinds.report.schema, ['period'])).toEqual(['start', 'end'])
  })

  it('tell of the field at a path, or of the list that it leads into, and of no other', () => {
    const { schema } = kinds.activities
    expect(aboutField(schema, ['goals', 0])?.label.ja).toBe('目標')
    expect(aboutField(schema, ['nonsense'])).toBeUndefined()
    expect(aboutField(schema, ['title', 'nonsense'])).toBeUndefined()
    expect(aboutField(schema, [])).toBeUndefined()
  })
})

describe('a date', () => {
  it.each(['2023-07-25', '2023-08-01/2023-08-02', '2023-11', '2023-11/2024-01', '2023-11/..'])('%s', (date) =>
    expect(date).toMatch(datePattern),
  )
  it.each([
    '2023',
    '2023-7-25',
    '2023-13',
    '2023-08-01/02',
    '2023-08-01/2023-09',
    '2023-11/',
    '../2023-11',
    '25 July',
  ])('%s is none', (date) => expect(date).not.toMatch(datePattern))
})
