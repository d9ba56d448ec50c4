import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mend } from '#check/edit/mend.ts'
import { checkedWith, textOf } from './fixtures.ts'

const files = { ja: '2023/activities/B1.ja.mdx', en: '2023/activities/B1.en.mdx' }
const bodies = { ja: '獨協大学の合宿（8月1-2日）。', en: 'A study camp of Dokkyo University (1–2 August).' }

type Language = keyof typeof files

const withBody = (language: Language, words: string) => {
  const [file, body] = [files[language], bodies[language]]
  return checkedWith({ [file]: textOf(file).replace(body, words) })
}

const acrossFiles =
  /^different-|note-without-text|outdated|term-not-followed|untranslated|same-|missing-translation/

/** What is told of a body by itself. */
const told = (language: Language, words: string) => [
  ...new Set(
    withBody(language, words)
      .problems.filter(({ kind, file }) => file === files[language] && !acrossFiles.test(kind))
      .map(({ kind }) => kind),
  ),
]

const fixed = (language: Language, words: string) =>
  mend(withBody(language, words)).find(({ file }) => file === files[language])?.after

describe('words that are right', () => {
  it.each([
    '二〇〇〇年から二〇一五年まで続いた事業である。',
    'プロジェクト（仮称）を要確認事項とした。',
    '資料は［注1］と[注2]を参照した（SDG 8、目標8、図2）。',
    '第XXI回の大会で、20XX年の目標を示した。',
    '学んだものの、そののち大きくは変わらなかった。ものの見方が変わった。',
    'したことと、これからのこと。ひととおり学んだ。春ののどかな村、野ののぼり。',
    'もともと母とともに、ははの国と、とともにある。',
    '7月25日（火）と2023年8月1日（火）、8月2日(水)、8月11日（金・祝）に開催した。',
    '2024年2月29日（木）と2月28日、3月31日（日）に開催した。',
    '2022年の7月25日（月）にも開いた。',
    '10月〜2月、22時〜2時、8月28日〜9月2日、8月5日〜12日に開いた。',
    '第1回〜第3回、10〜20名、2021〜2023年度、2023〜24年の計画。',
    '協力、能力、センター、カメラ、アメリカ、口コミ、セミナー一カ所、ベトナム二カ国、ニュース、リーダー一人。',
    'βテスト、Δt、μm、Москва、Ελλάδα、α版を使った。',
    '電話は03-1234-5678、0120-123-456、資料番号は090-12です。info@example.comへ。',
    '「大変参考になった！」「なぜ？」という声も……。',
    '**参加者の声をいただきました。**',
    '【お知らせ】合宿を開いた。',
    '①大町市、②黒部市を訪問した。',
    '**大町市**を訪問した。',
    '1) 大町市、2) 黒部市（1）大町市（令和5）（注1）（大学生3）（全3）。',
    '[調査の報告書](https://example.com/a)と[くわしい記事](https://example.com/b)を読む。',
    '[回答の用紙](https://docs.google.com/forms/d/e/abc/viewform)と[公開した表](https://docs.google.com/spreadsheets/d/e/abc/pubhtml)。',
    '[検索](https://example.com/?q=utm_source&page=2)と[ボックス](https://www.xbox.com/ja-JP)。',
    '[試験の記事](https://latest.example.com/test/)と[十番](https://10.example.com/)。',
    '7月25日にシンポジウムを開催。参加者130名',
    'TODOリストを作り、「サンプルテキスト分析」を学んだ。この報告書がお役に立てば幸いです。',
    'AIの言語モデルを学び、翻訳は次の通り進めた。',
    '家族👨‍👩‍👧と旗🏴󠁧󠁢󠁥󠁮󠁧󠁿、❤️‍🔥。',
  ])('in Japanese: %s', (words) =>
    expect(told('ja', words).filter((kind) => kind !== 'not-in-typeface')).toEqual([]),
  )

  it.each([
    'The World Health Organization, the International Labour Organization and the Luce Scholars Program.',
    'A prize of the right size: we seized it, resized it, and advised, promised and exercised.',
    'In July 25 people took part; in May 130 people; July 2023; on 25 July 2023 (Tuesday).',
    'Tuesday, 25 July 2023, Tue 1 August and Friday, 11 August. On 29 February 2024.',
    'He had had the feeling that that was all; we went on on our own; came in in March.',
    'Ms Hamilton and Prof. Wada of ASSC; e.g. this, i.e., that, etc., and so on...',
    'It is open from 22:00 to 2:00, 10–2 in winter, 5–12 August, 28 August–2 September, 2021–23.',
    'As an AI company it took part. Sure, it was hard, here as elsewhere.',
    '(SDG 8), (Article 6), (no. 1), (note 1) and (a) this, (b) that, 1) one, 2) two.',
    'See [the report of the survey](https://example.com/a) and [more about the camp](https://example.com/b).',
    'Call +81 3 1234 5678, or 03-1234-5678; mail info@example.com.',
    '**We thank everybody who took part.**',
    'The goals: **A-1** and **B-1**',
    'The plan of the U.S. Government and the U.N. was C:\\new and D:\\temp.',
    'Programming, computer programs, colours, centres, a travelled road and a labelled box.',
    'It was defended. The licence covers it, and tractors, doctors and authors agree.',
    'نمی‌خواهم is Persian.',
  ])('in English: %s', (words) =>
    expect(told('en', words).filter((kind) => kind !== 'not-in-typeface')).toEqual([]),
  )
})

describe('words that are wrong', () => {
  it.each<[string, Language, string]>([
    ['placeholder', 'ja', '〇〇氏と●●の合宿。'],
    ['placeholder', 'ja', '参加者XX名の合宿。'],
    ['placeholder', 'ja', '合宿【仮】。'],
    ['placeholder', 'ja', '※要確認！'],
    ['placeholder', 'ja', '学びを得た[名前1]。'],
    ['placeholder', 'en', 'A camp with Mr XX.'],
    ['placeholder', 'en', 'A camp, date TBD.'],
    ['placeholder', 'en', 'A camp (FIXME).'],
    ['filler-text', 'ja', '一人目の声'],
    ['filler-text', 'ja', 'ここに本文を入力'],
    ['machine-phrase', 'ja', '承知しました。以下に示す。'],
    ['machine-phrase', 'en', 'Sure, here is the translation: A camp.'],
    ['machine-phrase', 'en', 'As an AI language model, I cannot see.'],
    ['machine-phrase', 'en', 'A camp. I hope this helps!'],
    ['doubled-sign', 'ja', '合宿。、大町市。'],
    ['doubled-sign', 'ja', '合宿！！'],
    ['doubled-sign', 'en', 'A camp!! It was good.'],
    ['doubled-sign', 'en', 'A camp was held..'],
    ['doubled-sign', 'en', 'A camp,, and a visit.'],
    ['doubled-word', 'ja', '市民のの会。'],
    ['doubled-word', 'ja', '市にに行く。'],
    ['doubled-word', 'ja', '市についてについて学ぶ。'],
    ['doubled-word', 'en', 'A camp in the the city.'],
    ['other-script', 'ja', 'CSОの合宿。'],
    ['other-script', 'ja', '協カした。'],
    ['other-script', 'ja', 'プ口グラムの合宿。'],
    ['other-script', 'ja', 'アメリ力の合宿。'],
    ['other-script', 'ja', 'ー般の合宿。'],
    ['no-such-day', 'ja', '2023年2月29日の合宿。'],
    ['no-such-day', 'ja', '4月31日の合宿。'],
    ['no-such-day', 'en', 'A camp on April 31.'],
    ['wrong-weekday', 'ja', '2023年7月25日（水）の合宿。'],
    ['wrong-weekday', 'ja', '3月31日（土）の合宿。'],
    ['wrong-weekday', 'en', 'A camp on 25 July (Wednesday).'],
    ['range-backwards', 'ja', '8月5日〜3日の合宿。'],
    ['range-backwards', 'ja', '2023年〜2021年の合宿。'],
    ['range-backwards', 'ja', '第5回〜第3回の合宿。'],
    ['range-backwards', 'en', 'A camp from 2023 to 2021.'],
    ['mobile-number', 'ja', '電話は09012345678。'],
    ['mobile-number', 'en', 'Call +81 90 1234 5678.'],
    ['house-style', 'en', 'We recognized the color of the center.'],
    ['house-style', 'en', 'On July 25th it analyzed programs.'],
    ['house-style', 'en', 'It was on July 25, 2023.'],
    ['house-style', 'en', 'It was on the 25th of July.'],
    ['link-words', 'ja', '詳細は[こちら](https://example.com/)。'],
    ['link-words', 'ja', '[詳しくはこちら](https://example.com/)。'],
    ['link-words', 'en', '[Read more](https://example.com/).'],
    ['editing-link', 'en', '[A plan](https://www.dropbox.com/scl/fi/abc/plan.pdf).'],
    ['editing-link', 'en', '[A plan](https://minna.sharepoint.com/:w:/g/abc).'],
    ['editing-link', 'en', '[A plan](https://1drv.ms/w/abc).'],
    ['editing-link', 'en', '[A plan](https://app.box.com/s/abc).'],
    ['tracking-link', 'en', '[A plan](https://example.com/?fbclid=abc).'],
    ['tracking-link', 'en', '[A plan](https://www.facebook.com/l.php?u=https%3A).'],
    ['private-address', 'en', '[A plan](http://localhost:4321/plan).'],
    ['private-address', 'en', '[A plan](https://10.0.0.5/plan).'],
    ['test-address', 'en', '[A plan](https://deploy-preview-3--minna.netlify.app/).'],
    ['test-address', 'ja', '[リンク](https://example.org/)の合宿。'],
    ['address-end', 'ja', '[報告](https://example.com/a。)を読む。'],
    ['heading-like', 'ja', '■合宿の様子\n\n大町市を訪問した。'],
    ['list-like', 'ja', '（1）大町市\n\n（2）黒部市'],
    ['cut-sentence', 'ja', '- 大町市、\n- 黒部市'],
    ['missing-stop', 'ja', '大町市を訪問した。黒部市も訪問しました'],
    ['pasted-character', 'en', 'Este\u0301e Lauder took part.'],
    ['unpaired-bracket', 'ja', '合宿（8月1日、注1。'],
    ['unpaired-bracket', 'en', 'A camp SDG) took part.'],
  ])('%s in %s: %s', (kind, language, words) => expect(told(language, words)).toContain(kind))

  it('are all of the example of the guide that a writer may leave', () => {
    const guide = readFileSync('content/README.md', 'utf8')
    for (const words of [
      'この一年にしたことを一文で。',
      '**強調**した言葉のある箇条書き',
      '一人目の声',
      '二人目の声',
      'https://example.org/',
    ])
      expect(guide).toContain(words)
    expect(told('ja', '- **強調**した言葉のある箇条書き')).toContain('filler-text')
  })
})

describe('--fix', () => {
  it.each<[Language, string, string]>([
    ['ja', '合宿。。', '合宿。'],
    ['ja', '合宿、、大町市。', '合宿、大町市。'],
    ['ja', 'CSОの合宿。', 'CSOの合宿。'],
    ['en', 'A camp with Ms. Hamilton.', 'A camp with Ms Hamilton.'],
    ['en', 'Este\u0301e Lauder took part.', 'Estée Lauder took part.'],
  ])('mends in %s: %s', (language, words, right) =>
    expect(fixed(language, words)).toBe(textOf(files[language]).replace(bodies[language], right)),
  )

  it.each<[Language, string]>([
    ['ja', '家族👨‍👩‍👧と旗🏴󠁧󠁢󠁥󠁮󠁧󠁿、❤️‍🔥、👩🏽‍💻。'],
    ['ja', '🇯🇵🇻🇳、1️⃣、👍🏽、👨🏻‍👩🏿‍👧🏽‍👦、🏳️‍🌈、👁️‍🗨️、⛹🏽‍♀️、👩🏼‍🦰、🧑‍🤝‍🧑。'],
    ['en', 'نمی‌خواهم is Persian, ন্‌ is Bengali.'],
    ['ja', '「市民ののち」と市民のの会、8月28日〜3日。'],
  ])('leaves alone in %s: %s', (language, words) => expect(fixed(language, words)).toBeUndefined())

  it.each([
    ['獨協\u200b👨‍👩‍👧\u200bの合宿。', '獨協👨‍👩‍👧の合宿。'],
    ['獨協👩🏽‍💻\u00a0の　合宿 \n\n🇯🇵８月', '獨協👩🏽‍💻 の　合宿\n\n🇯🇵8月'],
    ['⼤学👍🏽⼤学👨‍👩‍👧', '大学👍🏽大学👨‍👩‍👧'],
  ])('mends %j beside emoji, and none of them', (words, right) =>
    expect(fixed('ja', words)).toBe(textOf(files.ja).replace(bodies.ja, right)),
  )

  it('takes the same signs away where they join nothing', () =>
    expect(fixed('ja', '獨協\u200d大学の合\u200c宿。')).toBe(
      textOf(files.ja).replace(bodies.ja, '獨協大学の合宿。'),
    ))
})

it('a file with marks of a merge is told once, whatever else is in it', () => {
  const torn = '<<<<<<< main\ntitle：題\n=======\ntitle: { x\n>>>>>>> b1\n'
  const { problems } = checkedWith({ '2023/events/camp.yaml': torn })
  expect(problems.filter(({ file }) => file === '2023/events/camp.yaml').map(({ kind }) => kind)).toEqual([
    'merge-conflict',
  ])
})
