/** What a citation names: the whole report, or a part of it. */
type Cited = {
  readonly publisher: string
  readonly title: string
  readonly part: string | undefined
  readonly updated: string
}

/** Words of the interface in Japanese; the report's own words are content. */
export const ja = {
  siteName: (shortName: string, title: string) => `${title}｜${shortName}`,
  notOfficial: '英語名は未確認',
  skip: '本文へ',
  menu: 'メニュー',
  breadcrumbs: '現在位置',
  languages: '言語',
  years: '年度',
  home: 'ホーム',
  vision: 'ビジョン',
  mission: 'ミッション',
  planOf: (title: string, motto: string) => `「${title}」～${motto}～`,
  areas: '四つの領域',
  goals: '目標',
  goalOf: (code: string) => `目標 ${code}`,
  highlights: (fiscalYear: string) => `${fiscalYear}活動ハイライト`,
  activities: '活動',
  activitiesOfGoal: 'この目標の活動',
  figures: '数字で見る一年',
  tenDots: (filled: string) => `10個の点のうち${filled}個`,
  timeline: '年表',
  timelineOf: (fiscalYear: string) => `${fiscalYear}の歩み`,
  events: 'できごと',
  undated: '報告に日付の記載がないできごと',
  map: '地図',
  places: '場所',
  placesLead: '報告に出てくる、活動の場所です。団体の所在地ではありません。',
  placesSketch: '地図は略図です。離島の多くは省いています。',
  placesMap: '活動の場所の地図',
  partners: '関係団体',
  partnersLead:
    '報告に名前の出てくる主な団体や事業と、それに関わる活動です。活動ごとの整理は編集者によるものです。',
  organisation: '組織運営',
  about: 'この報告書について',
  furtherReading: 'くわしく読む',
  previousActivity: '前の活動',
  nextActivity: '次の活動',
  neighbours: '前後の活動',
  period: '対象期間',
  publisher: '発行者',
  updated: '内容の更新日',
  photoMissing: '写真は未提供です',
  takeHome: '持ち帰る',
  printEdition: '印刷用の一冊',
  pdf: (language: string, pages: string, megabytes: string) =>
    `PDF（${language}、${pages}ページ、${megabytes} MB）`,
  data: 'データ（JSON）',
  verify: '確かめる',
  cite: '引用のしかた',
  citation: ({ publisher, title, part, updated }: Cited) =>
    `${publisher}『${title}』${part ?? ''}（${updated}更新）`,
  facts: 'この活動の情報',
  factsOfPage: 'このページの情報',
  otherGoals: (area: string) => `領域${area}のほかの目標`,
  listComma: '、',
  thisReport: 'この報告書',
  untranslated: 'このページはまだ翻訳されていません。原文を掲載しています。',
  outdated: '原文がこの翻訳より新しくなっています。',
  toOriginal: '原文を読む',
  notFound: 'ページが見つかりません',
  notFoundLead: 'お探しのページは、移動したか、なくなった可能性があります。',
  toHome: '報告書の最初のページへ',
  editorial: '編集者による整理',
  editorialLead:
    'この報告書の文章は、団体の活動報告の原文によります。次の点は原文になく、このサイトの編集者が補ったものです。',
  editorialGoals: '各活動がどの目標にあたるか。',
  editorialGoalsOf: (activity: string, goals: string) => `${activity} → ${goals}`,
  editorialBullets: '領域Dの各項目が、D1とD2のどちらにあたるか。',
  editorialHeadings:
    '「主な活動」「活動の様子」などの見出し、各ページの要約、数字の説明、関係団体・場所・できごとの抜き出し、「くわしく読む」のリンク。',
  editorialNames:
    '公式の英語名を確認できない団体や人の名前の英訳・英字表記（団体については、英語版でそのように示しています）。',
  editorialQuotes: '参加者の感想は、原文の順のまま、引用として段落を分けています。',
  slips: '原文の書き誤りの修正',
  slipsLead: '次の明らかな書き誤りに限り、直して掲載しています。',
  slipList: [
    '「独協大学」→「獨協大学」',
    '「外国にルーツ住民」→「外国にルーツを持つ住民」',
    '「大糸タイムス）に掲載」の後にある余分な閉じかっこを削除',
    '「中期行動計画2023」の前の始めかっこと、「中期行動計画2026」の後の閉じかっこを補足',
    '同じ文字や記号の全角・半角の違い（､ → 、など）を統一',
  ],
  licence: '利用条件',
  licenceUndecided: '文章と写真の利用条件は未定です。',
  contact: '連絡先',
  contactUndecided: '連絡先は未定です。',
  credits: '素材',
  creditUses: (use: 'type' | 'map' | 'outline') =>
    ({ type: '書体', map: '日本地図', outline: '国の輪郭' })[use],
  contents: '目次',
  version: '内容の版',
  address: 'アドレス',
  addressCode: (address: string) => `${address} のQRコード`,
  numbers: '数字と日付',
  numbersLead: '「約」「超」は数字の一部です。原文に日付のないできごとには、日付を付けていません。',
  translation: '翻訳',
  translationLead: '日本語が原文です。英語版はその翻訳です。',
} as const

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : T extends readonly string[]
      ? readonly string[]
      : never

export type Words = { readonly [K in keyof typeof ja]: Widen<(typeof ja)[K]> }
