import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { PublishedYear } from '#exports/shape.ts'
import { dist } from '../../built.ts'

// What the report of FY2023 says, written down by hand from the text that the organisation supplied.
const areas = {
  A: '責任あるビジネスの促進・支援',
  B: '持続可能な地域づくり',
  C: 'プログラム評価の実践と普及',
  D: '市民社会の強化',
}
const goals = {
  'A-1': 'CSR、ESG、SDGs、人権尊重等にもとづく、責任あるビジネスの促進・支援',
  'A-2': '中小企業のサステナブル経営の実践と普及',
  'A-3': '海外組織との連携（TAFなど）',
  'B-1': '目標・地域づくりを通したコミュニティ支援',
  'B-2': '調査や研修等を通じた、行政や企業など地域の様々なステークホルダー支援。',
  'C-1': '有用かつ健全な評価文化の推進',
  'D-1': '持続可能な市民社会のための人材育成・情報共有',
  'D-2': 'ネットワークづくり・参画',
}
const activities = {
  A1: 'CSR、ESG、SDGs、人権尊重等にもとづく責任あるビジネスの促進・支援',
  A2: '政府調達における「ビジネスと人権」の促進による持続可能な社会構築を目指して',
  A3: '海外組織との連携（TAF事業など）',
  A4: '対話による外国人労働者の労働・人権問題改善に向けた調査及び対話活用ガイドブックの作成',
  B1: '地域の多様なステークホルダーによる参加型の地域づくりのための伴走支援',
  C1: '有用かつ健全な評価文化の推進',
  D1: '持続可能な市民社会のための人材育成・情報提供',
  D2: '市民社会組織の影響力の向上と市民社会スペースの拡充',
}
const dates = [
  ['ILO駐日事務所との共催シンポジウム', '2023-07-25'],
  ['獨協大学ゼミ合宿で長野県大町を訪問', '2023-08-01/2023-08-02'],
  ['佐賀県でのインタビュー調査', '2023-11'],
  ['ベトナム・ホーチミンを訪問', '2023-12'],
  ['外国人労働者との対話のプログラムでパンフレットを発行', '2024-03'],
  ['外国人労働者との対話のプログラムでシンポジウムを開催', '2024-03'],
  ['新中期行動計画策定に向けた役員スタッフ合宿', undefined],
  ['オンラインランチ懇親会', undefined],
]
/** 約130名、約9割、1000回を超えた、２年間。 */
const figures = [
  ['A2', 'count', 130, 'about', '名'],
  ['A2', 'share', 0.9, 'about', '割'],
  ['A2', 'count', 1000, 'over', '回'],
  ['A4', 'duration', 2, undefined, '年間'],
]
const sentences = {
  A2: 'シンポジウム終了後、1か月間限定でYouTubeチャンネルに公開した録画の再生回数は1000回を超えた。',
  A4: '3月にはパンフレットを発行し、シンポジウムを開催。',
  B1: 'ゼミ合宿では、環境省地域循環共生圏で知り合った長野県大町を訪問した。',
  C1: '休眠預金指定活用団体JANPIA評価アドバイザー',
  D2: 'ビジネスと人権市民社会プラットフォーム（BHRC）運営、多様なステークホルダーとの連携を通じた、「ビジネスと人権」の推進',
}

it('report.json says of FY2023 what the organisation wrote', () => {
  const { languages, original, reports } = JSON.parse(
    readFileSync(`${dist}/2023/data/report.json`, 'utf8'),
  ) as PublishedYear
  const [ja, en] = reports
  if (!ja || !en) throw new Error('no report')
  expect([languages, original, ja.locale, en.locale]).toEqual([['ja', 'en'], 'ja', 'ja', 'en'])
  expect([ja.publisher, ja.title, ja.period]).toEqual([
    '一般財団法人CSOネットワーク',
    '2023年度活動報告',
    { start: '2023-04-01', end: '2024-03-31' },
  ])
  expect([ja.vision, ja.mission, ja.plan]).toEqual([
    '一人ひとりの尊厳が保障される公正で持続可能な社会の実現',
    '公正で持続可能な社会に向けた価値ある取組みを見出し、マルチステークホルダーの参画による社会課題解決を促す',
    { title: '中期行動計画2023', motto: '市民社会視点から変革を起こす' },
  ])
  const titles = (things: readonly { readonly id: string; readonly title: string }[]) =>
    Object.fromEntries(things.map(({ id, title }) => [id, title]))
  expect(titles(ja.areas)).toEqual(areas)
  expect(titles(ja.goals)).toEqual(goals)
  expect(titles(ja.activities)).toEqual(activities)
  expect(ja.events.map(({ title, date }) => [title, date])).toEqual(expect.arrayContaining(dates))
  expect(ja.events).toHaveLength(dates.length)
  const told = ja.activities.flatMap(({ id, metrics }) =>
    metrics.map((name) => {
      const metric = ja.metrics.find((it) => it.id === name)
      return [id, metric?.measure, metric?.value, metric?.qualifier, metric?.unit]
    }),
  )
  expect(told).toEqual(figures)
  for (const [id, sentence] of Object.entries(sentences)) {
    const { body } = ja.activities.find((activity) => activity.id === id) ?? {}
    expect([id, body?.text, body?.markdown]).toEqual([
      id,
      expect.stringContaining(sentence),
      expect.stringContaining(sentence),
    ])
  }
  // The same facts in English, and no body that is still in Japanese.
  expect(en.events.map(({ date }) => date)).toEqual(ja.events.map(({ date }) => date))
  expect(en.activities.map(({ goals, places }) => [goals, places])).toEqual(
    ja.activities.map(({ goals, places }) => [goals, places]),
  )
  expect(en.activities.map(({ translation, body }) => [translation, body?.language])).toEqual(
    en.activities.map(() => ['current', undefined]),
  )
  expect([ja.licence, ja.contact, ja.published]).toEqual([undefined, undefined, undefined])
})
