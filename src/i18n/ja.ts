import { accessibility } from './accessibility/ja.ts'
import { columns } from './columns/ja.ts'

/** Words of the interface in Japanese; the report's own words are content. */
export const ja = {
  siteName: (shortName: string, title: string) => `${title}｜${shortName}`,
  pageTitle: (page: string, shortName: string, fiscalYear: string) => `${page}｜${shortName} ${fiscalYear}`,
  shortPageTitle: (page: string, fiscalYear: string) => `${page}｜${fiscalYear}`,
  homeDescription: (name: string, fiscalYear: string) =>
    `${name}の${fiscalYear}の活動報告です。この一年にしたことを、数字、できごと、場所、団体とともに伝えます。`,
  timelineDescription: (name: string, fiscalYear: string) =>
    `${name}の${fiscalYear}のできごとを、関わる活動とともに、月を追って並べています。`,
  areaDescription: (name: string, fiscalYear: string, code: string, title: string) =>
    `${name}が${fiscalYear}に、領域${code}「${title}」で行った活動の要約と、その目標を載せています。`,
  goalDescription: (name: string, fiscalYear: string, plan: string, code: string) =>
    `${name}の${plan}の目標${code}と、それにあたる${fiscalYear}の活動を載せています。`,
  goalDescriptionWithoutPlan: (name: string, fiscalYear: string, code: string) =>
    `${name}の目標${code}と、それにあたる${fiscalYear}の活動を載せています。`,
  aboutDescription: (title: string) =>
    `「${title}」の発行者、対象期間、編集者が補ったこと、引用のしかたを載せています。`,
  skip: '本文へ',
  menu: 'メニュー',
  search: '検索',
  searchField: '探す言葉',
  searchDescription: (shortName: string) =>
    `${shortName}の報告書を言葉で探すページです。すべてのページの題名も種類ごとに並べています。`,
  searchKind: '種類',
  searchAny: 'すべて',
  searchOne: '1ページが見つかりました。',
  searchMany: (count: string) => `${count}ページが見つかりました。`,
  searchSome: 'すべての言葉があるページはありません。',
  searchNone: (query: string) =>
    `「${query}」は見つかりませんでした。短い言葉やほかの言い方を試すか、下の一覧から探してください。`,
  searchMore: 'さらに表示',
  searchFailed: '検索を読み込めませんでした。下の一覧から探してください。',
  searchTitles: '題名の一覧',
  breadcrumbs: '現在位置',
  languages: '言語',
  years: '年度',
  reports: 'すべての年度',
  reportsTitle: <T>(shortName: T): readonly (T | string)[] => [shortName, 'の報告書'],
  reportsDescription: (shortName: string) =>
    `${shortName}の報告書を、年度ごとに、数字とPDFとともに載せています。`,
  vision: 'ビジョン',
  mission: 'ミッション',
  planOf: <T>(title: T, motto: T): readonly (T | string)[] => ['「', title, '」～', motto, '～'],
  planWithoutMotto: <T>(title: T): readonly (T | string)[] => ['「', title, '」'],
  whatWeDid: 'この一年にしたこと',
  voice: '参加者の声',
  printAndPdf: '印刷・PDF',
  areas: '活動領域',
  goals: '計画の目標',
  goalsWithoutPlan: '目標',
  goalOf: (code: string) => `目標 ${code}`,
  goalOfPlan: (plan: string) => `${plan}の目標`,
  compare: '目標と活動の一覧表',
  compareLead: '目標ごとに、それにあたる活動、この一年にしたこと、数字を表にしています。',
  compareDescription: (name: string, fiscalYear: string) =>
    `${name}の${fiscalYear}の目標と、それにあたる活動、したことの要約、数字を、領域ごとに表で並べています。`,
  compareFigures: '数字',
  compareNoGoal: '目標の記載がない活動',
  compareYears: '前の年度と並べて',
  parallel: (from: string, to: string) => `対訳（${from}・${to}）`,
  parallelLead: '原文と訳文を、段落ごとに並べています。番号は、その段落へのリンクです。',
  parallelDescription: (name: string, fiscalYear: string, from: string, to: string) =>
    `${name}の${fiscalYear}の活動報告の全文を、${from}と${to}で、段落ごとに並べています。`,
  parallelState: (missing: number, outdated: number) =>
    [
      ...(missing ? [`訳文のない段落：${missing}`] : []),
      ...(outdated ? [`原文のほうが新しい部分：${outdated}`] : []),
    ].join('、'),
  parallelMissing: '訳文がありません',
  parallelAdded: '原文にない段落です',
  otherWays: 'ほかの読み方',
  highlights: (fiscalYear: string) => `${fiscalYear}活動ハイライト`,
  activities: '活動',
  activitiesOfGoal: 'この目標の活動',
  figures: '数字で見る一年',
  tenDots: (filled: string, qualifier?: 'about' | 'over' | 'under') =>
    `10のうち${qualifier === 'about' ? '約' : ''}${filled}${qualifier === 'over' ? '超' : qualifier === 'under' ? '未満' : ''}`,
  timeline: 'できごと',
  timelineOf: (fiscalYear: string) => `${fiscalYear}のできごと`,
  dated: <T>(date: string, title: T): readonly (T | string)[] => [date, ' ', title],
  events: 'できごと',
  undated: '報告に日付の記載がないできごと',
  places: '場所',
  placesLead: '報告に出てくる、活動の場所です。団体の所在地ではありません。',
  placesSketch: '地図は略図です。離島の多くは省いています。',
  placesMap: '活動の場所の地図',
  partners: '団体',
  partnersTitle: '報告に登場する団体',
  partnersLead: '報告に名前の出てくる主な団体や事業と、それが出てくる活動です。',
  partnersWeave: '団体ごとの、名前の出てくる活動',
  partnersShared: '二つ以上の活動に出てくる団体',
  partnersAlso: (codes: string) => `（${codes}にも）`,
  partnersTranslated: '*の付いた名前は、編集者の訳です。',
  rolesOf: (role: 'funder' | 'partner' | 'supporter' | 'member') =>
    ({ funder: '助成・資金提供', partner: '協働団体', supporter: '支援団体', member: '会員' })[role],
  appears: 'あり',
  appearsNot: 'なし',
  organisation: '組織運営',
  people: '役員・職員',
  peopleTerm: (dates: string) => `任期：${dates}`,
  quotationsBy: <T>(name: T | undefined, role: T | undefined): readonly (T | string)[] =>
    name && role ? ['— ', name, '（', role, '）'] : ['— ', name ?? role ?? ''],
  accounts: '会計',
  accountsDescription: (name: string, fiscalYear: string) =>
    `${name}の${fiscalYear}の会計です。表の形と科目は、団体の書類によります。`,
  accountsItem: '科目',
  accountsBasis: (basis: 'budget' | 'actual') => ({ budget: '予算', actual: '決算' })[basis],
  accountsUnit: (currency: string, scale: 1000 | 1_000_000 | undefined) =>
    `単位：${scale ? { 1000: '千', 1_000_000: '百万' }[scale] : ''}${currency}`,
  accountsRounded: '端数を処理しているため、合計が内訳の和と合わないことがあります。',
  about: 'この報告書について',
  terms: '略語と用語',
  furtherReading: 'くわしく読む',
  previousActivity: '前の活動',
  nextActivity: '次の活動',
  neighbours: '前後の活動',
  yearsAround: '前後の年度',
  continuedFigure: (fiscalYear: string, figure: string) => `${fiscalYear}：${figure}`,
  continuedOtherwise: <T>(counts: T): readonly (T | string)[] => ['（数えたものが違います：', counts, '）'],
  previousArea: '前の領域',
  nextArea: '次の領域',
  neighbouringAreas: '前後の領域',
  period: '対象期間',
  publisher: '発行者',
  updated: '内容の更新日',
  takeHome: 'ダウンロード・印刷',
  printEdition: '全文（印刷用ページ）',
  pdf: (language: string, pages: string, megabytes: string) =>
    `報告書のPDF（${language}、${pages}ページ、${megabytes} MB）`,
  data: '報告書のデータ',
  dataDescription: (title: string) =>
    `「${title}」の内容を、CSV、JSON、カレンダー、地図の形で配布しています。`,
  dataLead:
    'この報告書の内容を、表計算ソフトやプログラムで使える形でも公開しています。id はページと同じ記号で、ファイルの間をつなぎます。',
  dataHere: 'このページのデータ（CSVほか）',
  dataFile: (file: 'report' | 'own' | 'schema' | 'package' | 'licence' | 'calendar' | 'places') =>
    ({
      report: '報告書のすべて（すべての言語。本文はMarkdownと、記号のない文章）',
      own: 'このページの言語だけの報告書',
      schema: 'report.json の形式（JSON Schema 2020-12）',
      package: 'CSVの一覧と列の説明（Frictionless Data Package）',
      licence: '利用条件',
      calendar: '日付のあるできごとのカレンダー（iCalendar）。月だけが分かるものは、その月のすべての日',
      places: '場所の地図データ（GeoJSON）。地点の記載がないものに位置はありません',
    })[file],
  dataTables: '表（CSV）',
  dataTablesLead: (endings: string) =>
    `文字コードはUTF-8（BOM付き）です。言葉の列は言語ごとにあり、名前の終わりが言語の記号です（${endings}）。訳のないところは空です。=、+、-、@などで始まる言葉の前には、式として動かないように ' を付けています。`,
  dataRows: (rows: string, size: string) => `${rows}行、${size}`,
  dataColumns: '列の意味',
  columns,
  accessibility,
  photos: '写真',
  archive: '保存用のZIP（この年度のサイトとデータ）',
  archiveLead: '開くのにインターネットは要りません。index.html から読めます。',
  feed: '更新情報（Atom）',
  feedTitle: (shortName: string) => `${shortName}の報告書`,
  cite: '引用のしかた',
  citedReport: <T>(publisher: T, title: T): readonly (T | string)[] => [publisher, '『', title, '』'],
  citedPart: '',
  citedVersion: (updated: string, published?: string, version?: string) =>
    `（${[...(published ? [`${published}公開`] : []), `${updated}更新`, ...(version ? [`版${version}`] : [])].join('、')}）`,
  citeFormats: '文献管理ソフトのための形式（BibTeX、RIS、CSL-JSON）',
  facts: (id: string) => `${id}の情報`,
  factsOfPage: 'このページの情報',
  ofArea: (area: string) => `領域${area}`,
  otherGoals: (area: string) => `領域${area}のほかの目標`,
  listComma: '、',
  thisReport: 'この報告書',
  untranslated: (original: string) =>
    `このページはまだ翻訳されていません。原文（${original}）を掲載しています。`,
  outdated: (original: string) => `原文（${original}）がこの翻訳より新しくなっています。`,
  toOriginal: (original: string) => `原文（${original}）を読む`,
  notFound: 'ページが見つかりません',
  notFoundLead: 'お探しのページは、移動したか、なくなった可能性があります。',
  moved: 'ページが移りました',
  movedLead: 'お探しのページは、次のアドレスに移りました。',
  toHome: '報告書の最初のページへ',
  editorial: '編集者による整理',
  editorialLead:
    'この報告書の文章は、団体の活動報告の原文によります。次の点は原文になく、このサイトの編集者が補ったものです。',
  slips: '原文の書き誤りの修正',
  slipsLead: '次の書き誤りを直して掲載しています。',
  published: '公開日',
  corrections: '訂正と変更',
  changesLead: '公開した後に直したことと、団体の確認を得て原文から変えたことです。',
  correctionKind: (kind: 'correction' | 'addition' | 'agreed') =>
    ({ correction: '訂正', addition: '追記', agreed: '変更' })[kind],
  changedOn: (date: string, kind: string) => `${date}　${kind}`,
  changed: <T>(before: T | undefined, after: T | undefined): readonly (T | string)[] =>
    before && after
      ? ['「', before, '」→「', after, '」']
      : after
        ? ['「', after, '」を加えました。']
        : before
          ? ['「', before, '」を削りました。']
          : [],
  home: '最初のページ',
  labelColon: '：',
  goalsOfActivities: '各活動の目標',
  licence: '利用条件',
  contact: '連絡先',
  mendHere: 'このページを直す',
  mendByForm: '誤りを知らせる',
  mendByMail: '誤りをメールで知らせる',
  mendSubject: (title: string) => `誤り：${title}`,
  photographCredit: <T>(name: T | undefined, date: string | undefined): readonly (T | string)[] =>
    name ? ['写真：', name, ...(date ? [`、${date}`] : [])] : [`撮影：${date}`],
  siteOf: <T>(name: T): readonly (T | string)[] => [name, 'のウェブサイト'],
  credits: '素材',
  licences: 'このサイトに含まれるすべてのものの利用条件（英文）',
  creditUses: (use: 'type' | 'map' | 'outline') =>
    ({ type: '書体：', map: '日本地図：', outline: '国の輪郭：' })[use],
  contents: '目次',
  poster: 'ポスター',
  onRecord: '記録',
  notes: 'メモ',
  page: (number: number) => `${number}ページ`,
  editorialOnPage: (number: number) =>
    `この報告書の文章は、団体の活動報告の原文によります。編集者が補ったものは、${number}ページに挙げています。`,
  version: '版の記号（お問い合わせ用）',
  address: 'アドレス',
  preview: '（仮のアドレス）',
  addressCode: (address: string) => `${address} のQRコード`,
  numbers: '数字と日付',
  numbersLead: '「約」「超」は数字の一部です。原文に日付のないできごとには、日付を付けていません。',
  translation: '翻訳',
  translationLead: (original: string, translations: readonly string[]) =>
    `${original}が原文です。${translations.join('版と')}版はその翻訳です。`,
} as const

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : T

export type Words = { readonly [K in keyof typeof ja]: Widen<(typeof ja)[K]> }
