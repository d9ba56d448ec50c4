import { describe, expect, it } from 'vitest'
import { checkContent } from '#check/check.ts'
import { buildReport } from '#report/build.ts'
import { fingerprint } from '#report/fingerprint.ts'
import { quotesIn } from '#report/quotes.ts'
import { fingerprintOf } from '#report/translation.ts'
import { checkedWith, kitchenSink, textOf } from './fixtures.ts'

const { source } = checkContent(kitchenSink)
const { report } = buildReport(source, '2023', 'en')
const original = textOf('2023/activities/B1.ja.mdx')
const translation = textOf('2023/activities/B1.en.mdx')

const standingOf = (changes: Readonly<Record<string, string>>, without = '') => {
  const files = kitchenSink.filter(({ file }) => file !== without)
  const { source: changed } = without ? checkContent(files) : checkedWith(changes)
  return buildReport(changed, '2023', 'en').report?.activities.find(({ id }) => id === 'B1')
}

describe('a report', () => {
  it('has its links resolved both ways', () => {
    const [first, second] = report?.activities ?? []
    expect([first?.id, first?.area.title.text, first?.next?.id]).toEqual(['A1', 'Responsible business', 'B1'])
    expect(first?.metrics.map(({ id }) => id)).toEqual(['participants', 'worthwhile', 'plays'])
    expect(second?.partners[0]?.activities[0]).toBe(second)
    expect(report?.events.map(({ id }) => id)).toEqual(['symposium', 'camp', 'visit', 'lunch'])
    expect(report?.photos.find(({ id }) => id === 'stage')?.area?.id).toBe('A')
  })

  it('knows what its figures are of, and what people said', () => {
    const [first] = report?.activities ?? []
    expect(first?.metrics[0]?.event).toBe(first?.events[0])
    const said = (body: string) => quotesIn(body, undefined, report?.quotations ?? [])
    expect(first?.quotes).toEqual(said(textOf('2023/activities/A1.en.mdx')))
    expect(first?.quotes).toHaveLength(2)
    expect(
      said(
        '文。\n\n> 「**大変**、[参考](https://example.org/)に\n> なった。」\n\n<Quotation id="member" />\n\n> 次。\n\n文。',
      ).map(({ text, name, role }) => [text.text, name?.text, role?.text]),
    ).toEqual([
      ['「大変、参考に\nなった。」', undefined, undefined],
      ['I am glad to be a member.', 'Jiro Mihon', 'Ordinary member'],
      ['次。', undefined, undefined],
    ])
  })

  it('introduces the organisation only in its own words', () => {
    expect(report?.introduction?.text).toBe('We support people who learn in their communities.')
    const without = textOf('2023/report.yaml').replace(/^introduction:.*\n/m, '')
    const { source: silent } = checkedWith({ '2023/report.yaml': without })
    const built = buildReport(silent, '2023', 'en').report
    expect([built?.year, built?.introduction]).toEqual(['2023', undefined])
  })

  it('holds no record that nothing names, and those that the page of the organisation names', () => {
    const { source: more } = checkedWith({
      '2023/partners/unused.yaml': 'name: { ja: 使われない団体, en: Unused }\n',
      '2023/places/unused.yaml': 'name: { ja: 使われない場所, en: Unused }\nregion: JP-13\n',
      '2023/events/unused.yaml': 'title: { ja: 使われないできごと, en: Unused }\n',
    })
    const built = buildReport(more, '2023', 'en').report
    expect(built?.partners).toEqual(report?.partners)
    expect(built?.places.map(({ id }) => id)).toEqual(report?.places.map(({ id }) => id))
    expect(built?.events.map(({ id }) => id)).toContain('lunch')
    expect(built?.events.map(({ id }) => id)).not.toContain('unused')
  })

  it('knows under which heading an event is told, and which events a place is named in', () => {
    const passages = report?.events.map(({ id, passage }) => [id, passage])
    expect(passages).toEqual([
      ['symposium', 'highlights'],
      ['camp', undefined],
      ['visit', 'after'],
      ['lunch', undefined],
    ])
    const { source: named } = checkedWith({
      '2023/events/visit.yaml': 'title: { ja: ベトナム訪問, en: Survey visit }\ndate: 2023-11\n',
    })
    const eventsAt = (id: string) =>
      buildReport(named, '2023', 'en').report?.places.find((place) => place.id === id)?.events
    expect(eventsAt('viet-nam')?.map(({ title }) => title.text)).toEqual(['Survey visit'])
    expect(eventsAt('kurobe')).toEqual([])
  })

  it('has goals of another area behind its own, where the file says so, and the goals have the activity', () => {
    const { source: served, problems } = checkedWith({
      '2023/activities/B1.ja.mdx': original.replace('goals: [B-1]', 'goals: [B-1]\notherGoals: [A-1]'),
    })
    expect(problems).toEqual([])
    const { report } = buildReport(served, '2023', 'en')
    const activity = report?.activities.find(({ id }) => id === 'B1')
    expect(activity?.goals.map(({ id, area }) => [id, area.id])).toEqual([
      ['B-1', 'B'],
      ['A-1', 'A'],
    ])
    expect(report?.goals.map((goal) => goal.activities.map(({ id }) => id))).toEqual([['A1', 'B1'], ['B1']])
    expect(report?.areas.map((area) => area.activities.map(({ id }) => id))).toEqual([['A1'], ['B1']])
  })

  it('is not built with a problem, and tells all problems', () => {
    const { source: broken } = checkedWith({
      '2023/activities/B1.ja.mdx': original
        .replace('[B-1]', '[A-1, B-9]')
        .replace('[kurobe]', '[kurobe, kurobe]'),
    })
    const built = buildReport(broken, '2023', 'ja')
    expect(built.report).toBeUndefined()
    expect(built.problems.map(({ kind, path }) => `${kind} ${path.join('.')}`).toSorted()).toEqual([
      'goal-of-another-area goals.0',
      'repeated-reference places.1',
      'unknown-reference goals.1',
    ])
  })
})

describe('a translation', () => {
  it('is current while the original is as it was', () => expect(standingOf({})?.translation).toBe('current'))

  it('is outdated when words of the original change, and stays so when facts change', () => {
    expect(standingOf({ '2023/activities/B1.ja.mdx': original.replace('訪問', '再訪') })?.translation).toBe(
      'outdated',
    )
    expect(
      standingOf({ '2023/activities/B1.ja.mdx': original.replace('[dokkyo]', '[citizens]') })?.translation,
    ).toBe('current')
  })

  it('is outdated when nothing is recorded', () => {
    const text = translation.replace(/translationOf: .*\n/, '')
    expect(standingOf({ '2023/activities/B1.en.mdx': text })?.translation).toBe('outdated')
  })

  it('is missing without its file, and the original stands in', () => {
    const activity = standingOf({}, '2023/activities/B1.en.mdx')
    expect([activity?.translation, activity?.title]).toEqual([
      'missing',
      { text: '参加型の地域づくり', lang: 'ja' },
    ])
  })
})

describe('a fingerprint', () => {
  it('does not count white space and the width of signs', () => {
    expect(fingerprint(['８月1日\r\n  訪問 '])).toBe(fingerprint(['8月1日 訪問']))
    expect(fingerprint(['8月1日'])).not.toBe(fingerprint(['8月2日']))
    expect(fingerprint(['a', undefined, 'b'])).not.toBe(fingerprint(['a', 'b', undefined]))
  })

  it('covers title, subtitle, summary and body', () => {
    const [file] = source.originals.activities
    if (!file) throw new Error('The kitchen sink has no activity')
    const one = fingerprintOf(file)
    const changed = [
      { ...file, data: { ...file.data, title: '別の題' } },
      { ...file, data: { ...file.data, subtitle: '別の副題' } },
      { ...file, data: { ...file.data, summary: '別の要約' } },
      { ...file, body: '別の本文' },
    ].map(fingerprintOf)
    expect(one).toMatch(/^sha256-[0-9a-f]{12}$/)
    expect(new Set([one, ...changed]).size).toBe(5)
    expect(fingerprintOf({ ...file, data: { ...file.data, events: [] } })).toBe(one)
  })
})
