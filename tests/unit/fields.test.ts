import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { isForReaders, isOfReferences, isOfWords, quotesSlips } from '#schema/field-kinds.ts'
import { headingMark } from '#schema/heading.ts'
import { kinds, listedBy, locate, proseKinds, type Kind } from '#schema/kinds.ts'
import { aboutField, chosen, fieldsAt, kindLabel, labelOf, metaOf } from '#schema/labels.ts'

/** A file of a kind as its stand-in is, with some fields otherwise. */
const accepts = (kind: Kind, fields: Readonly<Record<string, unknown>>) =>
  kinds[kind].schema.safeParse({ ...kinds[kind].standIn, ...fields }).success

const both = { ja: '言葉', en: 'Words' }

describe('the fields of a file', () => {
  it.each<[Kind, string, readonly unknown[], readonly unknown[]]>([
    ['activities', 'title', ['題', ' a '], ['', ' ', 1, null, both]],
    ['activities', 'goals', [[], ['A-1'], ['A-1', 'A-2']], ['A-1', [''], [1], [null]]],
    [
      'events',
      'title',
      [both, { ja: '題' }],
      [{ en: 'Title' }, { ja: '' }, { ja: '題', en: ' ' }, '題', { ...both, fr: 'x' }],
    ],
    [
      'events',
      'date',
      ['2023-07-25', '2023-11', '2023-01', '2023-12-31', '2023-08-01/2023-08-02', '2023-10-09', '2023-02-30'],
      [
        '2023',
        '2023-7-25',
        '2023-13',
        '2023-00',
        '2023-07-32',
        '2023-07-00',
        '2023-07-40',
        '2023-08-01/02',
        '2023-08-01/2023-09',
        ' 2023-07-25',
        '2023-07-25 ',
        '25 July',
        '12023-07',
        '2023-07-251',
      ],
    ],
    ['goals', 'area', ['A'], ['', ' ', 1, ['A']]],
    [
      'links',
      'url',
      [
        'https://minna.org/',
        'https://minna.org',
        'https://www.example.co.jp:8080/a?b=c#d',
        'https://例え.jp/パス',
        'https://a-b.example.org/x_y~z',
        'https://example.org?q',
        'https://example.org#f',
      ],
      [
        'http://minna.org/',
        'minna.org',
        'https://minna',
        'https://minna.o',
        'https://minna.org/a b',
        'https://minna.org/a\u0007',
        'xhttps://minna.org',
        'https:///minna.org',
        'https://minna.org:/',
        'https://minna.org:port/',
        'https://.org/',
        'https://minna.o1/',
        'javascript:alert(1)',
      ],
    ],
    ['metrics', 'value', [0, 0.9, 1, 1.2, 3], [-0.1, 3.1, '0.9', null]],
    ['metrics', 'qualifier', ['about', 'over', 'under', undefined], ['less', '', 'About']],
    ['organisation', 'summary', ['要約'], ['', undefined, both]],
    ['partners', 'official', [true, false, undefined], ['true', 1]],
    [
      'photos',
      'file',
      ['a2-symposium.jpg', 'x.jpeg', '1.png', 'a.webp', 'a.avif', undefined],
      [
        'A.jpg',
        'a b.jpg',
        'a.gif',
        'a.jpg.png.',
        '.jpg',
        'a/b.jpg',
        'a.jpgx',
        '../a.jpg',
        'a_b.jpg',
        'xa.JPG',
      ],
    ],
    [
      'places',
      'region',
      ['JP-01', 'JP-09', 'JP-10', 'JP-29', 'JP-30', 'JP-39', 'JP-40', 'JP-47', 'VN', 'KR', 'ZZ'],
      [
        'JP-00',
        'JP-48',
        'JP-50',
        'JP-1',
        'JP-111',
        'XJP-01',
        'EU',
        'UN',
        'DD',
        'SU',
        'AA',
        'QX',
        'vn',
        'V',
        'VNM',
        '!!VN',
        'VN!!',
        '富山県',
        '',
      ],
    ],
    [
      'places',
      'coordinates',
      [{ latitude: 90, longitude: 180 }, { latitude: -90, longitude: -180 }, undefined],
      [
        { latitude: 90.1, longitude: 0 },
        { latitude: -90.1, longitude: 0 },
        { latitude: 0, longitude: 180.1 },
        { latitude: 0, longitude: -180.1 },
        { latitude: 0 },
        { latitude: '0', longitude: 0 },
      ],
    ],
    ['report', 'contact', ['report@example.org', undefined], ['report', 'a b@example.org', '']],
    ['report', 'updated', ['2026-11-23'], ['2026-11', '2026-02-30', '2026-11-23T00:00', '']],
    [
      'report',
      'period',
      [{ start: '2023-04-01', end: '2024-03-31' }],
      [
        { start: '2023-04-01' },
        { start: '2023-04', end: '2024-03' },
        { start: '2023-04-01', end: '2024-03-31', x: 1 },
      ],
    ],
    ['report', 'slips', [[], [both], undefined], [both, ['x']]],
  ])('%s: %s', (kind, field, right, wrong) => {
    expect(right.filter((value) => !accepts(kind, { [field]: value }))).toEqual([])
    expect(wrong.filter((value) => accepts(kind, { [field]: value }))).toEqual([])
  })

  it('may hold questions, and nothing that no schema names', () => {
    for (const kind of Object.keys(kinds) as Kind[]) {
      // The settings of the site are nobody's words: questions stand in the year's report.
      expect(accepts(kind, { questions: ['日付は？'] }), kind).toBe(kind !== 'site' && kind !== 'redirects')
      expect(accepts(kind, { questions: [''] }), kind).toBe(false)
      expect(accepts(kind, { other: 'x' }), kind).toBe(false)
    }
  })

  it('of a figure are those of its measure', () => {
    const count = { measure: 'count', value: 130, unit: both, counts: both }
    const schema = kinds.metrics.schema
    expect(schema.safeParse(count).success).toBe(true)
    expect(schema.safeParse({ ...count, value: -1 }).success).toBe(true)
    expect(schema.safeParse({ ...count, measure: 'duration', value: -1 }).success).toBe(false)
    expect(schema.safeParse({ ...count, unit: undefined }).success).toBe(false)
    expect(schema.safeParse({ ...count, measure: 'share', value: 1 }).success).toBe(false)
    expect(schema.safeParse({ ...count, measure: 'sum' }).success).toBe(false)
  })

  it.each([
    [0.9, '割', true],
    [1.2, '割', true],
    [0.35, '割', false],
    [0.35, '%', true],
    [0.35, undefined, true],
    [3, undefined, true],
    [3.1, undefined, false],
    [-0.1, undefined, false],
    [0.9, '人', false],
  ])('of a share of %s may have the unit %s: %s', (value, unit, right) => {
    const share = { measure: 'share', value, unit, counts: both, qualifier: 'under' }
    expect(kinds.metrics.schema.safeParse(share).success).toBe(right)
  })

  it.each(['sha256-0123456789ab', undefined])('of a translation may say %s', (translationOf) => {
    const { translation } = proseKinds.areas
    expect(translation.safeParse({ title: 'a', translationOf }).success).toBe(true)
  })

  it.each([
    'sha256-0123456789a',
    'sha256-0123456789abc',
    'sha256-0123456789AB',
    'md5-0123456789ab',
    'xsha256-0123456789ab',
  ])('of a translation may not say %s', (translationOf) => {
    expect(proseKinds.areas.translation.safeParse({ title: 'a', translationOf }).success).toBe(false)
  })

  it('of a translation are words alone', () => {
    expect(proseKinds.activities.translation.safeParse({ title: 'a', summary: 'a', area: 'A' }).success).toBe(
      false,
    )
    expect(
      proseKinds.organisation.translation.safeParse({ title: 'a', summary: 'a', photos: [] }).success,
    ).toBe(false)
    expect(
      proseKinds.activities.translation.safeParse({ title: 'a', subtitle: 'b', summary: 'c' }).success,
    ).toBe(true)
  })
})

describe('the names of files', () => {
  it.each<[Kind, readonly string[], readonly string[]]>([
    ['areas', ['A', 'Z'], ['a', 'AB', '1', '']],
    ['activities', ['A1', 'B10', 'Z99'], ['A0', 'a1', 'A', '1A', 'AB1', 'A01', 'A1x']],
    ['goals', ['A-1', 'B-10'], ['A1', 'A-0', 'a-1', 'A-', 'AB-1', 'A-1-2']],
    [
      'events',
      ['camp', 'visit-omachi', '2nd-camp'],
      ['Camp', 'camp-', '-camp', 'camp--two', 'camp_2', 'camp 2', '合宿'],
    ],
    ['report', ['report'], ['reports', 'areport']],
    ['organisation', ['organisation'], ['organisations', 'anorganisation']],
  ])('of %s', (kind, right, wrong) => {
    expect(right.filter((id) => !kinds[kind].id.test(id))).toEqual([])
    expect(wrong.filter((id) => kinds[kind].id.test(id))).toEqual([])
  })

  it.each([
    'x2023/events/camp.yaml',
    '2023/events/camp.yaml.bak',
    '2023/events/camp.yml',
    '2023/nothing/camp.yaml',
    '2023/events/camp.mdx',
    '2023/events/camp.ja.mdx',
    '2023/areas/A.yaml',
    '2023/areas/A.ja.yaml',
    '2023/areas/A.jaa.mdx',
    '2023/organisation/organisation.ja.mdx',
    '2023/toString/x.yaml',
    '',
  ])('“%s” is of no kind', (file) => expect(locate(file)).toBeUndefined())

  it('are called by their kind', () => {
    expect([kindLabel('partners', 'ja'), kindLabel('partners', 'en')]).toEqual(['団体', 'organisation'])
    expect([kindLabel(undefined, 'ja'), kindLabel('toString', 'en')]).toEqual(['', ''])
  })
})

describe('the mark of a heading', () => {
  it.each([
    ['## 主な活動 [#highlights]', 'highlights', '## 主な活動'],
    ['主な活動[#a-1]', 'a-1', '主な活動'],
    ['主な活動  [#a]  ', 'a', '主な活動'],
    ['主な活動 [#a] ほか', undefined, '主な活動 [#a] ほか'],
    ['主な活動 [#a]。', undefined, '主な活動 [#a]。'],
    ['主な活動 [#A]', undefined, '主な活動 [#A]'],
    ['主な活動 [#]', undefined, '主な活動 [#]'],
  ])('of “%s” is %s', (text, id, words) => {
    expect([headingMark.exec(text)?.[1], text.replace(headingMark, '')]).toEqual([id, words])
  })
})

describe('what a field is', () => {
  it.each([
    [['title'], true, true, false],
    [['title', 'en'], true, true, false],
    [['questions', 0], true, false, false],
    [['slips', 0, 'ja'], true, true, false],
    [['goals', 0], false, false, true],
    [['area'], false, false, false],
    [['date'], false, false, false],
    [['period', 'start'], false, false, false],
    [['coordinates', 'latitude'], false, false, false],
    [['translationOf'], false, false, false],
    [['measure'], false, false, false],
    [['unit', 'en'], true, true, false],
    [['links', 1], false, false, true],
  ] as const)('%j', (path, words, readers, references) => {
    expect([isOfWords(path), isForReaders(path), isOfReferences(path)]).toEqual([words, readers, references])
    expect(quotesSlips(path)).toBe(path[0] === 'slips')
    expect(quotesSlips(['changes', 0, 'before', path[0]])).toBe(true)
    expect(quotesSlips(['changes', 0, 'after', path[0]])).toBe(true)
    expect(quotesSlips(['changes', 0, 'what', 'ja'])).toBe(false)
  })

  it('on a page is what it lists', () => {
    const lists = ['events', 'partners', 'places', 'metrics', 'photos', 'quotations', 'links']
    expect(listedBy('activities').toSorted()).toEqual([...lists, 'goals'].toSorted())
    expect(listedBy('organisation').toSorted()).toEqual(['events', 'links', 'photos', 'places', 'quotations'])
    expect(listedBy('areas')).toEqual([])
  })
})

describe('the labels of fields', () => {
  const { schema } = kinds.metrics

  it('of alternatives are those that the file chose', () => {
    const fields = (data: unknown) => fieldsAt(chosen(schema, data), [])
    expect(labelOf(chosen(schema, { measure: 'count' }), ['unit'])?.ja).toBe('単位')
    expect(labelOf(chosen(schema, { measure: 'share' }), ['unit'])?.ja).toBe('日本語の単位')
    expect(fields({ measure: 'share' })).toContain('value')
    for (const data of [{ measure: 'sum' }, {}, undefined, 'count', []])
      expect(chosen(schema, data)).toBe(schema)
    expect(chosen(kinds.events.schema, { title: 'x' })).toBe(kinds.events.schema)
  })

  it('are none where there is no field', () => {
    expect(labelOf(schema, ['nothing'])).toBeUndefined()
    expect(labelOf(schema, [])).toBeUndefined()
    expect(aboutField(kinds.report.schema, ['slips', 0, 'ja', 'more'])).toBeUndefined()
    expect(metaOf(schema as z.ZodType)).toBeUndefined()
    expect(fieldsAt(kinds.report.schema, ['updated'])).toEqual([])
    expect(fieldsAt(kinds.report.schema, ['nothing'])).toEqual([])
  })

  it('lead through lists and what may be left out', () => {
    expect(labelOf(kinds.report.schema, ['slips', 0, 'en'])?.en).toBe(
      'Slips corrected › Correction › English',
    )
    expect(aboutField(kinds.photos.schema, ['alt', 'en'])?.label.en).toBe('English')
    expect(aboutField(kinds.places.schema, ['coordinates', 'latitude'])?.label.ja).toBe('緯度')
    expect(fieldsAt(kinds.places.schema, ['coordinates'])).toEqual(['latitude', 'longitude'])
  })
})
