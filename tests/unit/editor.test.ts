import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { alternatives } from '#editor/alternatives.ts'
import { boxesOf } from '#editor/boxes.ts'
import { editorConfig, requestAddress } from '#editor/config.ts'
import type { Field } from '#editor/field.ts'
import { isProse } from '#editor/forms.ts'
import { kinds, proseKinds, type Kind } from '#schema/kinds.ts'
import { inner, metaOf, objectsOf } from '#schema/labels.ts'
import { components } from '#source/vocabulary.ts'

const root = resolve(import.meta.dirname, '../..')
const editor = { repository: 'example/report' }
const config = editorConfig(editor, ['2022', '2023'], 'みんなの会 活動報告')

type Form = { readonly name: string; readonly fields?: readonly Field[]; readonly files?: readonly Form[] }
const collections = config.collections as readonly Form[]
const forms = collections.flatMap((each) => each.files ?? [each])
const formOf = (name: string) => forms.find((form) => form.name === name)?.fields ?? []
const fieldOf = (form: string, name: string) => formOf(form).find((field) => field.name === name)

const patternOf = (form: string, name: string): readonly [string, string] =>
  z.tuple([z.string(), z.string()]).parse(fieldOf(form, name)?.['pattern'])

const json = (file: string): object => JSON.parse(readFileSync(join(root, file), 'utf8')) as object
const accepts = new Ajv({ strict: false, validateFormats: false }).compile(
  json('node_modules/@sveltia/cms/schema/sveltia-cms.json'),
)

/** Every form that there is of a kind. */
const namesOf = (kind: Kind) => [kind, `2022-${kind}`, `2023-${kind}`]

describe('the config of the form', () => {
  it('is one by the editor’s own schema, with a service to sign in through and without', () => {
    const signIn = editorConfig(
      { ...editor, branch: 'drafts', signIn: 'https://in.example.org' },
      ['2023'],
      'a',
    )
    for (const each of [config, signIn]) {
      accepts(JSON.parse(JSON.stringify(each)))
      expect(accepts.errors).toBeNull()
    }
    expect(signIn.backend).toMatchObject({ branch: 'drafts', base_url: 'https://in.example.org' })
    expect(
      accepts({ ...config, collections: [{ name: 'a', folder: 'b', fields: [{ widget: 'text' }] }] }),
    ).toBe(false)
  })

  it('has a form for every kind of content, newest year first, and for what all years share', () => {
    const names = new Set(forms.map(({ name }) => name))
    const missing = (Object.keys(kinds) as Kind[]).filter(
      (kind) => !namesOf(kind).some((name) => names.has(name)),
    )
    expect(missing).toEqual([])
    expect(names.has('terms')).toBe(true)
    const years = collections.map(({ name }) => name.slice(0, 4))
    expect([...new Set(years)]).toEqual(['2023', '2022', 'site'])
  })

  it.each(Object.keys(kinds) as Kind[])('asks for each field of %s in the words of its schema', (kind) => {
    const fields = namesOf(kind).flatMap(formOf)
    for (const { shape } of objectsOf(kinds[kind].schema))
      for (const [name, schema] of Object.entries(shape)) {
        const { label, hint } = metaOf(inner(schema)) ?? {}
        const own = alternatives.filter(({ field }) => kind === 'metrics' && field === name)
        const found = fields.filter((field) => [name, ...own.map(({ as }) => as)].includes(field.name))
        const told = { label: label?.ja, hint: expect.stringContaining(hint?.ja ?? '?') as string }
        expect(found).toContainEqual(expect.objectContaining(told))
        if (!own.length)
          expect([name, found[0]?.['required'] === false]).toEqual([name, !isRequired(kind, name)])
      }
  })

  it('calls every field by a name in Japanese, those of the glossary too', () => {
    const unnamed = (fields: readonly Field[], place: string): string[] =>
      fields.flatMap((field) => [
        ...(/[\u3040-\u30ff\u4e00-\u9fff]|^URL$/.test(String(field.label ?? ''))
          ? []
          : [`${place} ${field.name}`]),
        ...unnamed((field['fields'] ?? []) as readonly Field[], `${place} ${field.name}`),
      ])
    expect(forms.length).toBeGreaterThan(20)
    expect(forms.flatMap(({ name, fields = [] }) => unnamed(fields, name))).toEqual([])
  })

  it('asks for facts once, and for words and bodies in each language', () => {
    for (const kind of Object.keys(proseKinds) as (keyof typeof proseKinds)[]) {
      const fields = namesOf(kind).flatMap(formOf)
      expect(fields.length).toBeGreaterThan(2)
      for (const { name, i18n } of fields)
        expect([name, i18n]).toEqual([
          name,
          name === 'body' || Object.hasOwn(proseKinds[kind].translation.shape, name),
        ])
    }
  })

  it('offers what other files hold, by name and words', () => {
    expect(fieldOf('2023-activities', 'otherGoals')).toMatchObject({
      widget: 'relation',
      multiple: true,
      collection: '2023-goals',
      display_fields: ['{{slug}}', 'title.ja'],
    })
    expect(fieldOf('2023-metrics', 'event')).toMatchObject({ widget: 'relation', collection: '2023-events' })
    expect(fieldOf('2023-activities', 'area')).toMatchObject({ collection: '2023-areas' })
    expect(fieldOf('2023-metrics', 'counts')).toMatchObject({ widget: 'object' })
  })

  it('holds what a schema allows: patterns with what to write, limits, choices, days, pictures', () => {
    const [pattern, message] = patternOf('2023-events', 'date')
    expect(new RegExp(pattern).test('2023-08-01/2023-08-02')).toBe(true)
    expect(new RegExp(pattern).test('2023/8/1')).toBe(false)
    expect(message).toBe(fieldOf('2023-events', 'date')?.['hint'])
    // Two patterns in one: an address, and nothing behind it.
    const [, address = ''] = /^\/(.*)\/u$/.exec(patternOf('site', 'address')[0]) ?? []
    const isAddress = (text: string) => new RegExp(address, 'u').test(text)
    expect(
      ['https://example.org/a/', 'https://example.org/?a', 'http://example.org/'].map(isAddress),
    ).toEqual([true, false, false])
    expect(fieldOf('2023-pages', 'order')).toMatchObject({ widget: 'number', value_type: 'int', min: 1 })
    expect(fieldOf('2023-pages', 'menu')).toMatchObject({ widget: 'select', options: ['first', 'last'] })
    expect(fieldOf('report', 'updated')).toMatchObject({ widget: 'datetime', format: 'YYYY-MM-DD' })
    expect(fieldOf('2023-photos', 'file')).toMatchObject({ widget: 'image' })
    expect(fieldOf('report', 'contact')).toMatchObject({ type: 'email' })
  })

  it('asks for what differs between alternatives under names of their own', () => {
    expect(alternatives).toEqual([{ by: 'measure', is: 'share', field: 'unit', as: 'unit-of-share' }])
    expect(fieldOf('2023-metrics', 'measure')).toMatchObject({ options: ['count', 'duration', 'share'] })
    expect(fieldOf('2023-metrics', 'unit-of-share')).toMatchObject({ options: ['%', '割'], required: false })
    // A count may be less than nothing.
    expect(fieldOf('2023-metrics', 'value')).not.toHaveProperty('min')
  })

  it('has the closed vocabulary of bodies as boxes, which name files of the same year', () => {
    const boxes = boxesOf(['2023', '2022'])
    expect(boxes.map(({ component, attribute }) => [component, attribute])).toEqual([
      ...Object.entries(components),
      ...Object.entries(components),
    ])
    const ids = new Set(boxes.map(({ id }) => id))
    expect(fieldOf('2022-activities', 'body')?.['editor_components']).toEqual(
      [...ids].filter((id) => id.endsWith('2022')),
    )
    for (const { id, field } of boxes)
      expect(field['collection']).toMatch(new RegExp(`^${id.split('-')[1]}-`))
    const names = new Set(collections.map(({ name }) => name))
    expect(boxes.filter(({ field }) => !names.has(String(field['collection'])))).toEqual([])
  })

  it('leads to the request in which all that was saved is looked at', () => {
    expect(requestAddress(editor)).toBe('https://github.com/example/report/compare/edit?expand=1')
  })
})

/** Whether every alternative of a kind has a field, and must have it. */
const isRequired = (kind: Kind, name: string) =>
  objectsOf(kinds[kind].schema).every(
    ({ shape }) => Object.hasOwn(shape, name) && !(shape[name] instanceof z.ZodOptional),
  ) && !(isProse(kind) && name === 'body')
