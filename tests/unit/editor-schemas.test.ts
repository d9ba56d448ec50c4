import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, matchesGlob, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkContent } from '#check/check.ts'
import { readFolder } from '#disk/content-folder.ts'
import { editorSchemaOf, editorSchemas } from '#schema/json-schema.ts'
import { kinds, proseKinds, recordKinds } from '#schema/kinds.ts'
import { schemaOf } from '#schema/labels.ts'
import { fixtures, kitchenSink, textOf } from './fixtures.ts'

const root = resolve(import.meta.dirname, '../..')
const schemas = editorSchemas({ goals: ['A-1'], areas: ['A'] })
const ajv = new Ajv({ strict: false, validateFormats: false })
const accepts = Object.fromEntries(
  Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)] as const),
)
const documentsOf = (files: Parameters<typeof checkContent>[0]) =>
  checkContent(files).documents.flatMap(({ file, located, yaml }) =>
    yaml ? [{ file, located, data: yaml.data, name: editorSchemaOf(located) }] : [],
  )

describe('the JSON schemas of editors', () => {
  it('accept every good fixture', () => {
    const good = [kitchenSink, readFolder(join(root, 'tests/fixtures/second-year'))]
    const documents = good.flatMap(documentsOf)
    expect(documents.length).toBeGreaterThan(40)
    expect(documents.filter(({ name, data }) => !accepts[name]?.(data)).map(({ file }) => file)).toEqual([])
    expect(accepts['terms']?.(parse(textOf('terms.yaml')))).toBe(true)
  })

  it('refuse and accept in the bad fixtures what the schemas of the check do', () => {
    const other = fixtures.flatMap(({ name: fixture, files }) =>
      documentsOf(files.filter((found) => !kitchenSink.includes(found)))
        .filter(
          ({ name, located, data }) => accepts[name]?.(data) !== schemaOf(located).safeParse(data).success,
        )
        .map(({ file }) => `${fixture} ${file}`),
    )
    // Which two letters are a country, and which shares are whole tenths, no pattern says.
    expect(other).toEqual([
      'wrong-value-region 2023/places/viet-nam.yaml',
      'wrong-value-share-unit 2023/metrics/worthwhile.yaml',
    ])
  })

  it.each([
    ['an unknown field', 'partners', { name: { ja: '団体' }, nmae: '団体' }],
    ['a missing field', 'places', { name: { ja: '場所' } }],
    ['a number as text', 'metrics', { measure: 'share', value: '0.9', counts: { ja: '割合' } }],
    ['a date that is none', 'events', { title: { ja: '合宿' }, date: '2023-8-1' }],
    ['a fact in a translation', 'activities-translation', { title: 'a', summary: 'a', area: 'A' }],
    ['an empty text', 'goals', { area: 'A', title: { ja: ' ' } }],
  ])('refuse %s', (_, name, data) => expect(accepts[name]?.(data)).toBe(false))

  it('name each field in both languages, say what belongs there, and propose what there is', () => {
    expect(schemas['activities']).toMatchObject({
      properties: {
        goals: {
          title: '目標 / Goals',
          description: '中期行動計画の目標（例：A-1）\n\nGoals of the plan, such as A-1',
          items: { examples: ['A-1'] },
        },
        area: { examples: ['A'] },
      },
    })
    expect(schemas['terms']).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' })
    expect(JSON.stringify(schemas)).not.toMatch(/"(label|hint)":\{|"words":true/)
    expect(schemas['places']).toMatchObject({
      properties: {
        region: {
          patternErrorMessage:
            '都道府県は JP-22（静岡）など、国は VN（ベトナム）など / A prefecture such as JP-22, or a country such as VN',
        },
      },
    })
  })
})

describe('VS Code', () => {
  const settings = parse(
    readFileSync(join(root, '.vscode/settings.json'), 'utf8').replace(/^\s*\/\/.*$/gm, ''),
  ) as { 'yaml.schemas': Record<string, string> }

  it('finds the schema of every YAML file', () => {
    const nameOf = (file: string) =>
      Object.entries(settings['yaml.schemas']).flatMap(([path, glob]) =>
        matchesGlob(`content/${file}`, glob) ? /content-(\w+)\.schema\.json$/.exec(path)?.[1] : [],
      )
    for (const kind of Object.keys(recordKinds)) {
      const single: Readonly<Record<string, string>> = {
        site: 'site.yaml',
        redirects: 'redirects.yaml',
        report: '2023/report.yaml',
        people: '2023/people.yaml',
      }
      expect(nameOf(single[kind] ?? `2023/${kind}/a.yaml`)).toEqual([kind])
    }
    expect(nameOf('terms.yaml')).toEqual(['terms'])
  })

  it('finds the schema of every MDX file that there is once npm run schemas has run', () => {
    const content = join(root, 'tests/fixtures/kitchen-sink')
    const env = { ...process.env, CONTENT_DIR: content }
    execFileSync(process.execPath, [join(root, 'src/cli/schemas.ts')], { cwd: root, env })
    const folder = join(root, '.astro/collections')
    const { entries } = JSON.parse(readFileSync(join(folder, 'collections.json'), 'utf8')) as {
      entries: Record<string, string>
    }
    const at = (file: string) =>
      entries[decodeURIComponent(pathToFileURL(join(content, file)).href).toLowerCase()]
    expect(at('2023/activities/A1.ja.mdx')).toBe('content-activities')
    expect(at('2023/activities/A1.en.mdx')).toBe('content-activities-translation')
    expect(at('2023/organisation.ja.mdx')).toBe('content-organisation')
    for (const name of [
      ...Object.keys(kinds),
      ...Object.keys(proseKinds).map((kind) => `${kind}-translation`),
    ])
      expect(existsSync(join(folder, `content-${name}.schema.json`)), name).toBe(true)
  })
})
