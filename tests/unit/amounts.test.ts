import { describe, expect, it } from 'vitest'
import { compareAmounts, tell } from '#check/amounts.ts'
import { englishAmounts } from '#check/amounts-en.ts'
import { japaneseAmounts } from '#check/amounts-ja.ts'

const compare = (ja: string, en: string) => {
  const { onlyInOne, onlyInOther } = compareAmounts(japaneseAmounts(ja), englishAmounts(en))
  return [onlyInOne, onlyInOther].map((amounts) => tell(amounts, 'en').split(', ').filter(Boolean))
}

const same: readonly [ja: string, en: string][] = [
  ['約130名が参加', 'About 130 people took part'],
  ['約9割が回答', 'about 90% of those who answered'],
  ['九割', 'nine out of ten'],
  ['半数', 'half of them'],
  ['再生回数は1000回を超えた', 'was played over 1,000 times'],
  ['1,000回超', 'more than 1,000 plays'],
  ['7月25日に開催', 'held on 25 July'],
  ['2023年7月25日', '25 July 2023'],
  ['8月1-2, 長野', '1–2 August, Nagano'],
  ['11月から12月', 'from November to December'],
  ['7～9月', 'July to September'],
  ['5月に', 'in May'],
  ['3月発行', 'issued in March'],
  ['2年間のプログラム', 'A two-year programme'],
  ['2年間', 'two years'],
  ['2年間にわたり', 'over 2 years'],
  ['３年間', 'three years'],
  ['1か月間限定', 'for one month only'],
  ['第二次提言', 'Second Recommendations'],
  ['第5回', 'the fifth'],
  ['2023年度', 'FY2023'],
  ['令和5年度', 'fiscal year 2023'],
  ['2024年～2026年', '2024–2026'],
  ['2024〜2026年度', 'FY2024–26'],
  ['A-①とB1', 'A-1 and B1'],
  ['1万2千人', '12,000 people'],
  ['約3億円', 'about 300 million yen'],
  ['午後1時30分', '1:30 p.m.'],
  ['13:30〜15:00', '13:30–15:00'],
  ['3分の1', 'one third'],
  ['25名', 'twenty-five people'],
  ['両者', 'the two'],
  ['ISO26000', 'ISO 26000'],
]

const different: readonly [ja: string, en: string, onlyJa: readonly string[], onlyEn: readonly string[]][] = [
  ['1000回', '100 times', ['1000'], ['100']],
  ['約130名', '130 people', ['about 130'], ['130']],
  ['1000回を超えた', '1,000 times', ['over 1000'], ['1000']],
  ['約9割', 'about 80%', ['about 90%'], ['about 80%']],
  ['7月25日', '25 June', ['7月'], ['June']],
  ['7月25日', '26 July', ['25'], ['26']],
  ['2年間', 'three years', ['2'], []],
  ['第二次', 'Third', ['2'], []],
  ['2023年度', '2023', ['2023年度'], ['2023']],
  ['2023年度', 'FY2024', ['2023年度'], ['FY2024']],
  ['A-1', 'A1', ['A-1'], ['A1']],
  ['2024年～2026年', '2024–2025', ['2026'], ['2025']],
  ['約3億円', 'about 3 million yen', ['about 300000000'], ['about 3000000']],
  ['参加', '12 people', [], ['12']],
]

describe('numbers, dates and codes of the two languages', () => {
  it.each(same)('%s = %s', (ja, en) => expect(compare(ja, en)).toEqual([[], []]))
  it.each(different)('%s ≠ %s', (ja, en, onlyJa, onlyEn) => expect(compare(ja, en)).toEqual([onlyJa, onlyEn]))
})
