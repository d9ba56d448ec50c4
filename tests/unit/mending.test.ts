import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { buildReport } from '#report/build.ts'
import type { Report } from '#report/model.ts'
import type { Site } from '#schema/site.ts'
import { paths } from '#site/paths.ts'
import { checkedFiles, kitchenSink } from './fixtures.ts'

const { source } = checkedFiles(kitchenSink)
const reportIn = (locale: 'ja' | 'en', from = source) => {
  const { report } = buildReport(from, '2023', locale)
  if (!report) throw new Error('no report')
  return report
}

/** What the pages say under these settings. */
const mendingWith = async (site: Partial<Site>) => {
  vi.doMock('#disk/settings.ts', () => ({ ownSite: site, root: '/r', contentFolder: () => '/r/content' }))
  return import('#site/mending.ts')
}

const page = (path: string) => ({ title: '題・A&B', path, address: `https://example.org${path}` })

describe('the way to put a page right', () => {
  beforeEach(() => vi.resetModules())

  it('is not shown while no setting says where', async () => {
    const { isMendable, mendingOf } = await mendingWith({})
    expect(mendingOf(reportIn('ja'), page('/2023/'))).toEqual([])
    expect(isMendable).toBe(false)
  })

  it('leads staff to the entry of the page in the form', async () => {
    const { isMendable, mendingOf } = await mendingWith({ editor: { repository: 'example/report' } })
    const report = reportIn('en')
    for (const things of [report.activities, report.goals, report.areas, report.pages])
      expect(things).not.toHaveLength(0)
    const of = (path: string) => mendingOf(report, page(path)).map(({ href, label }) => [label, href])
    const at = (entry: string) => [['Edit this page', `/admin/#/collections/2023-${entry}`]]
    for (const [kind, things, pathOf] of [
      ['activities', report.activities, paths.activity],
      ['goals', report.goals, paths.goal],
      ['areas', report.areas, paths.area],
      ['pages', report.pages, paths.page],
    ] as const)
      for (const thing of things) expect(of(pathOf(report, thing))).toEqual(at(`${kind}/entries/${thing.id}`))
    expect(of(paths.organisation(report))).toEqual(at('report/entries/organisation'))
    expect(of(paths.home(report))).toEqual(at('report/entries/report'))
    expect(of(paths.about(report))).toEqual(at('report/entries/report'))
    expect(of(paths.timeline(report))).toEqual(at('events'))
    expect(of(paths.places(report))).toEqual(at('places'))
    expect(of(paths.partners(report))).toEqual(at('partners'))
    expect(of(paths.accounts(report))).toEqual(at('accounts'))
    expect(isMendable).toBe(true)
  })

  it('leads staff to the file on GitHub where there is no form', async () => {
    const { isMendable, mendingOf } = await mendingWith({
      editor: { repository: 'example/report', form: false },
    })
    const at = (report: Report, path: string) => mendingOf(report, page(path)).map(({ href }) => href)
    const file = (name: string) => [`https://github.com/example/report/edit/main/content/2023/${name}`]
    const folder = (name: string) => [`https://github.com/example/report/tree/main/content/2023/${name}`]
    const [ja, en] = [reportIn('ja'), reportIn('en')]
    const untold = checkedFiles(kitchenSink.filter((each) => each.file !== '2023/activities/B1.en.mdx'))
    const half = reportIn('en', untold.source)
    const b1 = { id: 'B1' }
    expect(at(ja, paths.activity(ja, b1))).toEqual(file('activities/B1.ja.mdx'))
    expect(at(en, paths.activity(en, b1))).toEqual(file('activities/B1.en.mdx'))
    expect(at(half, paths.activity(half, b1))).toEqual(file('activities/B1.ja.mdx'))
    for (const goal of en.goals) expect(at(en, paths.goal(en, goal))).toEqual(file(`goals/${goal.id}.yaml`))
    expect(at(ja, paths.organisation(ja))).toEqual(file('organisation.ja.mdx'))
    expect(at(ja, paths.home(ja))).toEqual(file('report.yaml'))
    expect(at(en, paths.timeline(en))).toEqual(folder('events'))
    expect(isMendable).toBe(true)
  })

  it('lets readers report an error by a form and by mail, which name the page', async () => {
    const { isMendable, mendingOf } = await mendingWith({
      corrections: { repository: 'example/report', mail: 'report@example.org' },
    })
    expect(isMendable).toBe(true)
    const links = mendingOf(reportIn('ja'), page('/2023/about/'))
    expect(links.map(({ label }) => label)).toEqual(['誤りを知らせる', '誤りをメールで知らせる'])
    const [form, mail] = links.map(({ href }) => new URL(href))
    expect(form?.origin).toBe('https://github.com')
    expect(form?.pathname).toBe('/example/report/issues/new')
    expect(Object.fromEntries(form?.searchParams ?? [])).toEqual({
      template: 'error.ja.yml',
      page: 'https://example.org/2023/about/',
    })
    expect(mail?.href).toMatch(/^mailto:report@example\.org\?/)
    expect(Object.fromEntries(mail?.searchParams ?? [])).toEqual({
      subject: '誤り：題・A&B',
      body: 'https://example.org/2023/about/\r\n\r\n',
    })
    const [english] = mendingOf(reportIn('en'), page('/en/2023/about/'))
    expect(english?.href).toContain('template=error.en.yml&')
  })
})

describe('the forms for errors', () => {
  const form = z.object({
    name: z.string(),
    description: z.string(),
    body: z.array(
      z.object({
        type: z.enum(['markdown', 'input', 'textarea']),
        id: z.string().optional(),
        attributes: z.object({ label: z.string().optional(), value: z.string().optional() }),
        validations: z.object({ required: z.boolean() }).optional(),
      }),
    ),
  })
  const folder = resolve(import.meta.dirname, '../../.github/ISSUE_TEMPLATE')
  const read = (language: string) =>
    form.parse(parse(readFileSync(`${folder}/error.${language}.yml`, 'utf8')))
  const asked = (language: string) =>
    read(language).body.flatMap(({ id, validations }) => (id ? [[id, validations?.required ?? false]] : []))

  it('ask the same in both languages, the page first', () => {
    expect(asked('ja')).toEqual([
      ['page', true],
      ['wrong', true],
      ['right', false],
    ])
    expect(asked('en')).toEqual(asked('ja'))
    expect(read('ja').name).toBe('誤りを知らせる')
    expect(read('en').name).toBe('Report an error')
  })
})
