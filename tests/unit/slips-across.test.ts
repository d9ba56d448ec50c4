import { describe, expect, it } from 'vitest'
import { checkedWith, textOf } from './fixtures.ts'

type Change = readonly [file: string, from: string, to: string]

const [a, b] = ['2023/activities/A1', '2023/activities/B1']
const camp = '2023/events/camp.yaml'
const report = '2023/report.yaml'
const photo = '2023/photos/stage.yaml'

/** The kinds that are told of the kitchen sink with words changed, or files added where nothing stood. */
const told = (changes: readonly Change[]): ReadonlySet<string> => {
  const texts = new Map<string, string>()
  for (const [file, from, to] of changes) {
    const text = texts.get(file) ?? (from ? textOf(file) : '')
    expect(text).toContain(from)
    texts.set(file, from ? text.replace(from, to) : to)
  }
  return new Set(checkedWith(Object.fromEntries(texts)).problems.map(({ kind }) => kind))
}

const link = (url: string): Change => [
  '2023/links/second.yaml',
  '',
  `title: { ja: 合宿の報告, en: The camp (in Japanese) }\nurl: ${url}\n`,
]
const alt = (ja: string, en: string): Change => [
  photo,
  'alt: { ja: 壇上の三人, en: Three people on a stage }',
  `alt: { ja: ${ja}, en: ${en} }`,
]
const period = (start: string, end: string): Change => [
  report,
  '{ start: 2023-04-01, end: 2024-03-31 }',
  `{ start: ${start}, end: ${end} }`,
]
const title = (ja: string, en: string): Change => [
  report,
  '{ ja: 2023年度活動報告, en: FY2023 Activity Report }',
  `{ ja: ${ja}, en: ${en} }`,
]
const body = (ja: string): Change => [`${b}.ja.mdx`, '獨協大学の合宿（8月1-2日）。', ja]
const english = (words: string): Change => [
  `${b}.en.mdx`,
  'A study camp of Dokkyo University (1–2 August).',
  words,
]
const terms = (names: string): Change => ['terms.yaml', 'words: [Kurobe]', `  ${names}\nwords: [Kurobe]`]
const partner = (name: string): Change => [
  '2023/partners/dokkyo.yaml',
  '{ ja: 獨協大学, en: Dokkyo University }',
  name,
]
const both = (ja: string, en: string): readonly [Change, Change] => [
  body(`獨協大学の合宿（8月1-2日）。${ja}`),
  english(`A study camp of Dokkyo University (1–2 August). ${en}`),
]
const date = (text: string): Change => [camp, '2023-08-01/2023-08-02', text]

describe('what is right across files', () => {
  it.each<[string, ...(readonly Change[])]>([
    ['repeated-text', ...both('参加した。参加した。', 'They came. They came.')],
    ['repeated-text', [`${a}.ja.mdx`, '> 活用して欲しい。', '> 参考になった。\n\n> 参考になった。']],
    [
      'link-not-translated',
      ...both('[指針](https://example.com/ja/)。', 'The [guidelines](https://example.com/en/).'),
    ],
    ['link-not-translated', ...both('指針。', 'The [guidelines](https://example.com/en/).')],
    ['page-number', ...both('報告書は48ページ。', 'The report has 48 pages.')],
    ['page-number', [`${a}.ja.mdx`, '（7月25日）', '（7月25日 1/2）']],
    ['mixed-signs', ...both('1,000名、0.5倍、A, B。', '1,000 people, 0.5 times, A, B.')],
    ['pasted-sign', ...both('①80㎡の②部屋。', 'Rooms of 80 m².')],
    ['languages-exchanged', [camp, '{ ja: 合宿, en: Study camp }', '{ ja: JICA, en: JICA }']],
    ['languages-exchanged', [camp, '{ ja: 合宿, en: Study camp }', '{ ja: SDGs Day, en: SDGs Day（大町） }']],
    ['code-in-title', [`${a}.ja.mdx`, 'title: 政府調達', 'title: A1級の政府調達']],
    ['code-in-title', [`${a}.ja.mdx`, 'title: 政府調達', 'title: A4：政府調達']],
    ['parts-exchanged', ...both('3名。\n\n4名。', '5 people.\n\n3 people.')],
    ['doubled-word', body('獨協大学（埼玉）の合宿（埼玉）。')],
    ['placeholder', ...both('開始は10:30:45、DSC賞。', 'Starts at 10:30:45, DSC award.')],
    ['placeholder', [photo, '登壇の様子, en', '登壇の様子（左→右：市民の会）, en']],
    ['day-of-event', body('獨協大学の合宿（8月1-2日）。前回は2022年8月5日。')],
    ['day-of-event', body('獨協大学の合宿（8月1-2日）。8月2日は発表会。')],
    [
      'column-of-another-year',
      ['2023/accounts/activities.yaml', "{ year: '2022', basis: actual }", "{ year: '2024', basis: budget }"],
    ],
    ['same-address', link('https://example.com/report2')],
    ['same-address', link('https://example.com/report?page=2')],
    ['same-address', link('https://sub.example.com/report')],
    ['alt-like-caption', alt('登壇の様子を伝える、壇上の三人', 'Three people on the stage')],
    ['alt-says-nothing', alt('写真展の会場', 'A photograph of the mayor on the wall')],
    ['period-length', period('2023-10-01', '2024-09-30')],
    ['period-length', period('2023-03-01', '2024-02-29')],
    ['report-of-another-year', title('2022〜2023年度活動報告', 'FY2022–23 Activity Report')],
    ['report-of-another-year', title('令和5年度活動報告', '2023 Annual Report')],
    ['report-of-another-year', title('活動報告', 'Activity Report')],
    ['other-fiscal-year', [`${a}.ja.mdx`, '人権\n', '人権（2021〜2025年度）\n']],
    ['other-fiscal-year', ['2023/events/visit.yaml', '訪問調査', '2024年度計画の検討会']],
    ['other-plan', ['2023/goals/B-1.yaml', '参加型の計画', '中期計画2023の参加型の計画']],
    ['other-plan', [`${a}.ja.mdx`, '活用して欲しい。', '中期計画2026を検討した。']],
    ['cancelled-event', [`${a}.ja.mdx`, 'シンポジウムの開催（', '延期していたシンポジウムの開催（']],
    ['cancelled-event', [`${a}.ja.mdx`, '活用して欲しい。', '遠足は中止となった。']],
    ['day-of-event', body('獨協大学の合宿（8月1日〜2日）。9月5日に報告会を開いた。')],
    ['day-of-event', body('獨協大学の合宿（2023年8月1・2日）。')],
    ['day-of-event', body('獨協大学の合宿（8/1）。申込みは8月10日まで。')],
    ['day-of-event', body('獨協大学の合宿。'), [`${b}.en.mdx`, ' (1–2 August)', '']],
    ['day-of-event', body('獨協大学の夏の合宿（2022年8月5日にも開いた）。')],
    ['day-of-event', date('2023-07/2023-09')],
    ['day-of-event', date('2023-07-28/2023-08-05')],
    [
      'copied-text',
      body('獨協大学の合宿（8月1-2日）。合宿の様子。'),
      ['2023/organisation.ja.mdx', '広報の充実。', '広報の充実。合宿の様子。'],
    ],
    ['near-name', body('獨協大学院の合宿と、獨協医科大学の講座。')],
    ['near-name', body('**獨協**大学、獨協の大学の合宿。')],
    [
      'near-name',
      terms('- { ja: 国際文化会館, en: International House }'),
      body('獨協大学、国際文化会館と国際文化会議。'),
    ],
    [
      'near-name',
      terms('- { ja: 中小企業庁, en: SME Agency }'),
      body('中小企業の集まり、中小企業と大企業。'),
    ],
    ['near-name', terms('- { ja: 中期計画2023, en: Plan 2023 }'), body('中期計画2026の策定。')],
    ['near-name', terms('- { ja: 山形大学, en: Yamagata University }'), body('山梨大学と山形大学の学生。')],
    [
      'near-name',
      terms('- { ja: 外務省, en: Ministry of Foreign Affairs }'),
      english('Ministries of Foreign Affairs.'),
    ],
    ['near-name', english('A study camp of Dokkyo University’s students, and of other universities.')],
    ['near-name', english('A study camp of **Dokkyo** University and Tokyo University.')],
    [
      'near-name',
      terms('- { ja: 公共調達, en: public procurement }'),
      english('Public procurement, and Public\nprocurement.'),
    ],
    ['name-not-in-text', partner('{ ja: 学校法人獨協大学, en: Dokkyo University }')],
    ['name-not-in-text', partner('{ ja: 獨協大学（ゼミ）, en: Dokkyo University (seminar class) }')],
    [
      'name-not-in-text',
      partner('{ ja: 埼玉県草加市, en: "Soka City, Saitama Prefecture" }'),
      ...both('草加市を訪問。', 'Soka City was visited.'),
    ],
    ['name-not-in-text', partner('{ ja: 獨協大学, en: The Dokkyo University }')],
    ['name-not-in-text', partner('{ ja: 関西大学, en: Kansai University }')],
    ['other-latin-name', ...both('ILOと協働。', 'With the International Labour Organization.')],
    ['other-latin-name', ...both('NPOのSDGs調査。', 'A survey on the SDGs by non-profit organisations.')],
    ['other-latin-name', ...both('HPとSNSで広報。', 'Told on the website and social media.')],
    ['other-latin-name', ...both('Estee Lauderと連携。', 'With Estée Lauder’s staff.')],
    ['other-latin-name', ...both('YouTubeとU.S.の団体。', 'You Tube, and an American association.')],
    ['other-latin-name', ...both('GIZ（ドイツ）を訪問。', 'Visit to *GIZ* (Germany).')],
    ['other-latin-name', ...both('OB/OGと第II期の計画。', 'Former interns, and the second plan.')],
    ['other-latin-name', ...both('米国のILO。', 'The ILO’s office, and the ISO.')],
    ['other-latin-name', ...both('LGBTの会。', 'A meeting on LGBTQ matters.')],
    [
      'sentence-not-translated',
      ...both(
        '学生は町の人の話を聞いた。課題を学んだ。',
        'The students listened to people of the town and learned about its challenges.',
      ),
    ],
    ['sentence-not-translated', ...both('町を訪問。', 'The town was visited.')],
    [
      'sentence-not-translated',
      ...both(
        'アスク和田氏の協力の下、ホーチミンを訪問した。',
        'With the help of Mr. Wada of ASSC, we visited Ho Chi Minh City.',
      ),
    ],
    [
      'sentence-not-translated',
      ...both(
        '「学んだ。とても参考になった。」という声があった。',
        'One said, “I learned a lot. It was very informative.”',
      ),
    ],
    [
      'sentence-without-original',
      ...both(
        '町の人の話を聞き、課題を学び、その結果をまとめて報告書にした。',
        'The students listened to people of the town. They learned about its challenges. The results became a report.',
      ),
    ],
    [
      'term-without-original',
      terms('- { ja: 東京大学, en: Tokyo University }\n  - { ja: 東大, en: Tokyo University }'),
      ...both('東大と協働。', 'With Tokyo University.'),
    ],
    [
      'term-without-original',
      terms('- { ja: 公共調達, en: procurement }\n  - { ja: 政府調達, en: government procurement }'),
      ...both('政府調達の調査。', 'On government procurement.'),
    ],
    [
      'term-not-followed',
      [camp, '{ ja: 合宿, en: Study camp }', '{ ja: 獨協大学の合宿, en: Study camp of dokkyo university }'],
    ],
    ['day-of-event', ['2023/links/report.yaml', 'ja: 開催報告', 'ja: 9月30日に公開した報告']],
    ['same-address', link('https://example.com/#/report')],
    [
      'near-name',
      ['2023/places/kurobe.yaml', 'ja: 黒部市', 'ja: 富山県黒部市宇奈月町'],
      body('獨協大学の合宿（8月1-2日、富山黒部市宇奈月町）。'),
    ],
    ['other-latin-name', ...both('YouTubeとJICA。', 'YouTube’s page and JICAs.')],
    ['term-not-followed', [report, '「独協大学」→', '「みんなネットワーク」→']],
  ])('%s: %j', (kind, ...changes) => expect([...told(changes)]).not.toContain(kind))
})

describe('what is wrong across files', () => {
  it.each<[string, ...(readonly Change[])]>([
    ['same-address', link('https://www.example.com/report/')],
    ['same-address', link('https://example.com/report?utm_source=mail')],
    ['same-address', link('https://example.com/report/index.html')],
    ['alt-like-caption', alt('登壇の様子の写真。', 'A photo of on the stage')],
    ['alt-says-nothing', alt('stage.png', 'IMG_0231')],
    ['alt-says-nothing', alt('机を囲んで話す人たち', 'People talking around a table')],
    ['alt-says-nothing', alt('活動の様子', 'Image 1')],
    ['period-length', period('2023-04-02', '2024-03-31')],
    ['period-length', period('2023-04-01', '2025-03-31')],
    ['period-length', period('2023-04-01', '2024-03-01')],
    ['report-of-another-year', title('令和4年度活動報告', 'Activity Report 2022')],
    ['report-of-another-year', title('活動報告2023', 'FY22 Activity Report')],
    ['report-of-another-year', title('2024年度 事業報告', 'Annual Report for 2024')],
    [
      'other-fiscal-year',
      ['2023/areas/A.ja.mdx', 'title: 責任あるビジネス', 'title: 2024年度の責任あるビジネス'],
    ],
    ['other-plan', [report, 'ja: 公正な社会', 'ja: 中期計画2026の公正な社会']],
    ['other-plan', ['2023/areas/A.en.mdx', 'What this area', 'In the Medium-Term Plan 2026, what this area']],
    ['cancelled-event', [camp, 'Study camp', 'Study camp (postponed)']],
    ['cancelled-event', body('獨協大学の合宿（8月1-2日）は台風のため開催を見送り。')],
    ['cancelled-event', [`${b}.en.mdx`, 'A study camp', 'The study camp was called off: a study camp']],
    ['day-of-event', date('2023-08-11/2023-08-12')],
    ['day-of-event', date('2023-09-01/2023-09-02')],
    ['day-of-event', date('2023-08-02')],
    [
      'day-of-event',
      ['2023/events/visit.yaml', '2023-11', '2023-12'],
      [`${a}.ja.mdx`, '訪問した', '訪問調査した'],
    ],
    [
      'copied-text',
      [`${b}.ja.mdx`, '獨協大学とともに黒部市を訪問。', '7月25日にシンポジウムを開き、約130名が参加。'],
    ],
    ['day-of-event', ['2023/links/report.yaml', 'ja: 開催報告', 'ja: 7月26日のシンポジウムの開催報告']],
    ['cancelled-event', body('獨協大学の合宿（8月1-2日）は実施できなかった。')],
    [
      'copied-text',
      ['2023/areas/B.ja.mdx', 'この領域のねらい。', '誰もが安心して暮らせる地域をつくるための活動です。'],
      ['2023/areas/A.ja.mdx', 'この領域のねらい。', '誰もが安心して暮らせる地域をつくるための活動です。'],
    ],
    ['same-address', link('https://EXAMPLE.com/report#top')],
    [
      'near-name',
      terms('- { ja: 日本国際社会事業団, en: ISSJ }'),
      body('獨協大学と日本国際社会福祉事業団。'),
    ],
    [
      'near-name',
      partner('{ ja: 大阪府観光局, en: Dokkyo University }'),
      body('大阪観光局の合宿（8月1-2日）。'),
    ],
    ['other-latin-name', ...both('ConnectHERの継続。', 'Continuation of Connecther.')],
    [
      'term-not-followed',
      terms('- { ja: 公共調達, en: public procurement }'),
      ...both('公共調達。\n\n公共調達の学び。', 'Public procurement.\n\nLearning about purchasing.'),
    ],
    ['near-name', body('獨協　大学の合宿（8月1-2日）。')],
    ['near-name', terms('- { ja: 国際文化会館, en: International House }'), body('獨協大学と国際文化会舘。')],
    ['near-name', terms('- { ja: 国際文化会館, en: International House }'), body('獨協大学と国文化会館。')],
    ['near-name', terms('- { ja: トヨタ財団, en: Toyota Foundation }'), body('獨協大学とトヨ夕財団。')],
    ['near-name', terms('- { ja: インボイス制度, en: invoice system }'), body('獨協大学とインボス制度。')],
    ['near-name', terms('- { ja: 休眠預金, en: dormant deposits }'), body('獨協大学と休民預金。')],
    ['near-name', english('A study camp of Dokkyo Universtiy (1–2 August).')],
    ['near-name', english('A study camp of DokkyoUniversity (1–2 August).')],
    ['near-name', english('A study camp of dokkyo university (1–2 August).')],
    [
      'near-name',
      terms('- { ja: 外務省, en: Ministry of Foreign Affairs }'),
      english('The Ministry of Foriegn Affairs.'),
    ],
    [
      'near-name',
      [
        '2023/places/viet-nam.yaml',
        '{ ja: ベトナム, en: Viet Nam }',
        '{ ja: ベトナム・ホーチミン, en: Ho Chi Minh City }',
      ],
      [`${a}.ja.mdx`, 'ベトナムを訪問', 'ベトナム・ホーチンミを訪問'],
    ],
    ['near-name', partner('{ ja: 獨協大学, en: Dokyo University }')],
    ['day-of-event', body('獨協大学の合宿（2022年8月1-2日）。')],
    ['day-of-event', body('獨協大学の合宿（8月1-3日）。')],
    ['placeholder', body('獨協大学の合宿（8月1-2日）。（田中→佐藤：人数は？）')],
    ['placeholder', body('獨協大学の合宿（8月1-2日）:tada:')],
    ['placeholder', [photo, '登壇の様子, en', 'IMG_2034, en']],
    ['other-script', body('獨協大学センタ−の合宿（8月1-2日）。')],
    ['doubled-word', body('獨協大学（埼玉）（埼玉）の合宿（8月1-2日）。')],
    ['name-not-in-text', partner('{ ja: 関西大学, en: Dokkyo University }')],
    ['name-not-in-text', partner('{ ja: 獨協大學, en: Dokkyo University }')],
    ['other-latin-name', ...both('GIZを訪問。', 'Visit to GTZ.')],
    ['other-latin-name', ...both('BHRの推進。', 'Promotion.')],
    ['other-latin-name', ...both('JANPIAの評価。', 'Evaluation for JAPNIA.')],
    ['other-latin-name', ...both('Thomas Parks氏の話。', 'A talk by Thomas Park.')],
    ['other-latin-name', ...both('Taylor Hamilton氏の話。', 'A talk by Taylor Hamliton.')],
    ['other-latin-name', ...both('Facebookで公開。', 'Published.')],
    ['other-latin-name', ...both('GCNJの会。', 'Global Compact Network Japan (GCJN).')],
    [
      'other-latin-name',
      [camp, '{ ja: 合宿, en: Study camp }', '{ ja: GIZとの合宿, en: Study camp with GZI }'],
    ],
    [
      'other-latin-name',
      ['2023/photos/stage.yaml', '登壇の様子, en: On the stage', 'ILOでの登壇の様子, en: On the stage'],
    ],
    [
      'sentence-not-translated',
      ...both(
        '学生は大町市の人たちの話を聞いた。地域の課題を学び、報告書にまとめた。',
        'The students learned.',
      ),
    ],
    [
      'sentence-not-translated',
      ...both(
        '学生は町の人の話を聞いた。課題を学んだ。報告会を開いた。提言をまとめた。',
        'The students listened to people of the town.',
      ),
    ],
    [
      'sentence-not-translated',
      ...both(
        '学生は町の人の話を聞き、地域の課題を学び、その結果を報告会で発表し、提言にまとめた。',
        'They went.',
      ),
    ],
    [
      'sentence-without-original',
      ...both(
        '',
        'The students listened to the people of the town. They learned about its challenges, and wrote a report.',
      ),
    ],
    [
      'term-without-original',
      terms('- { ja: 公共調達, en: public procurement }'),
      ...both('入札の調査。', 'On public procurement.'),
    ],
    [
      'near-name',
      terms('- { ja: 公共調達, en: public procurement }'),
      ...both('公的調達の調査。', 'On public procurement.'),
    ],
    ['term-without-original', [camp, 'en: Study camp', 'en: Study camp of Dokkyo University']],
    ['term-not-followed', [camp, 'ja: 合宿', 'ja: 獨協大学の合宿']],
  ])('%s: %j', (kind, ...changes) => expect([...told(changes)]).toContain(kind))
})
