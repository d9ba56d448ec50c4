export type Subject = { readonly ja: string; readonly en: string }

/** What an activity of the benchmark is about. */
export const subjects: readonly Subject[] = [
  { ja: '環境教育', en: 'environmental education' },
  { ja: '公共調達', en: 'public procurement' },
  { ja: '人権の学び', en: 'learning about human rights' },
  { ja: '若者の育成', en: 'the training of young people' },
  { ja: '地域の防災', en: 'disaster preparedness' },
  { ja: '外国人労働者の支援', en: 'support for foreign workers' },
  { ja: '企業との対話', en: 'dialogue with companies' },
  { ja: '評価の実践', en: 'the practice of evaluation' },
  { ja: '農村の暮らし', en: 'life in rural areas' },
  { ja: '海の保全', en: 'the conservation of the sea' },
  { ja: '子どもの居場所', en: 'places for children' },
  { ja: '高齢者の見守り', en: 'care for older people' },
  { ja: '多文化の共生', en: 'living together in many cultures' },
]

export type Words = { readonly title: string; readonly summary: string; readonly body: string }
type Day = { readonly month: number; readonly day: number }

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'].concat([
  'September',
  'October',
  'November',
  'December',
])

/** The organisation with which an activity works: two of them share one. */
export const partnerOf = (number: number): number => Math.ceil(number / 2)

/** The words of an activity in both languages, about 1.5 kB each; the numbers tell one activity from the next. */
export const wordsOf = (
  subject: Subject,
  number: number,
  { month, day }: Day,
): { readonly ja: Words; readonly en: Words } => ({
  ja: {
    title: `${subject.ja}を進める取り組み（${number}）`,
    summary: `${subject.ja}について、${10 + (number % 40)}回の講座と${2 + (number % 7)}回の集いを開いた（活動${number}）。`,
    body: `## 主な活動 [#highlights]

- ${subject.ja}に関する講座を${10 + (number % 40)}回開催
- 調査報告書「${subject.ja}のこれから」を**${100 + number}部**発行
- 行政、企業、大学の担当者との意見交換会を${2 + (number % 7)}回開催
- 市民向けの手引きを作成し、ウェブサイトで公開

## 活動の様子 [#year]

${month}月${day}日に開いた集いには、会場とオンラインを合わせて${30 + number}名が参加した。${subject.ja}をめぐる課題について、研究者、行政の担当者、市民団体${partnerOf(number)}の代表がそれぞれの立場から報告し、その後の討論では会場からも多くの質問が寄せられた。参加者は${number + 2}の班に分かれ、自分の地域で何ができるかを話し合い、その結果を持ち寄った。

> 「${number}回目にして、${subject.ja}を自分の仕事と結びつけて考える機会になった。続きの講座にもぜひ参加したい。」

${number}の講座では、基礎となる考え方から具体的な事例までを順に取り上げた。${number + 9}人の受講者が自分の計画を作り、互いに助言し合うことで、学んだ内容を実践につなげることができた。次の年度に向けては、${number}の成果をまとめ、関係する団体との協力を広げながら、より多くの地域で同じ取り組みを始められるように準備を進めている。
`,
  },
  en: {
    title: `Efforts to advance ${subject.en} (${number})`,
    summary: `We held ${10 + (number % 40)} courses and ${2 + (number % 7)} meetings on ${subject.en} (activity ${number}).`,
    body: `## Main activities [#highlights]

- ${10 + (number % 40)} courses on ${subject.en}
- Publication of **${100 + number} copies** of a survey, “${subject.en}: what comes next”
- ${2 + (number % 7)} exchanges of views with officials, companies and universities
- A guide for citizens, made and published on the website

## The year in this activity [#year]

A meeting on ${day} ${months[month - 1]} was joined by ${30 + number} people, on site and online. On the challenges of ${subject.en}, researchers, officials and representatives of Civic Association ${partnerOf(number)} each reported from their own standpoint, and many questions came from the floor in the discussion that followed. The participants then formed ${number + 2} small groups, talked about what could be done in their own communities, and brought their results together.

> “After ${number} meetings, it was a chance to connect ${subject.en} with my own work. I would very much like to join the courses that follow.”

The ${number} courses led step by step from basic ideas to concrete cases. The ${number + 9} participants made plans of their own and gave advice to each other, so that what they had learned could be put into practice. For the coming year, ${number} results are being brought together, cooperation with other associations is being widened, and preparations are under way so that the same efforts can begin in more communities.
`,
  },
})
