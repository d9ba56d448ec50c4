import { z } from 'zod'
import { change } from './change.ts'
import { agreed, bilingual, day, named, note, questions, takenOver } from './fields.ts'
import { httpsAddress, type Both } from './named.ts'

const planYear = (label: Both, hint: Both) => named(z.int().min(1900).max(2199), label, hint)

/** What a year's report says of itself; the existence of this file makes the year exist. */
export const report = z.strictObject({
  title: bilingual(['題', 'Title'], ['報告書の題', 'The title of the report']),
  publisher: bilingual(['発行者', 'Publisher'], ['団体の正式名称', 'The full name of the organisation']),
  shortName: bilingual(['略称', 'Short name'], ['ページ上部に出る名称', 'The name at the top of each page']),
  website: named(
    z
      .url({ protocol: /^https$/ })
      .regex(httpsAddress)
      .optional(),
    ['ウェブサイト', 'Website'],
    [
      '団体のウェブサイトのアドレス（例：https://example.org/）。各ページの下に出ます',
      'The address of the organisation’s own site, such as https://example.org/, shown at the foot of each page',
    ],
  ),
  period: named(
    z.strictObject({
      start: day(
        ['開始日', 'First day'],
        ['年度の初日（例：2023-04-01）', 'First day of the fiscal year, such as 2023-04-01'],
      ),
      end: day(
        ['終了日', 'Last day'],
        ['年度の末日（例：2024-03-31）', 'Last day of the fiscal year, such as 2024-03-31'],
      ),
    }),
    ['期間', 'Period'],
    [
      '報告の対象となる年度。start: 2023-04-01 と end: 2024-03-31 のように書きます',
      'The fiscal year that the report covers, as start: 2023-04-01 and end: 2024-03-31',
    ],
  ),
  updated: day(
    ['更新日', 'Updated'],
    ['この版の内容の日付（例：2026-11-23）', 'The date of this version of the content, such as 2026-11-23'],
  ),
  published: named(
    z.iso.date().optional(),
    ['公開日', 'Published'],
    [
      '初めて公開した日（例：2026-12-01）。「この報告書について」に出ます。公開するまで省きます',
      'The day of its first publication, such as 2026-12-01, shown on the About page; left out until then',
    ],
  ),
  vision: bilingual(
    ['ビジョン', 'Vision'],
    ['一文で。なければ項目ごと省きます', 'One sentence; leave it out if there is none'],
  ).optional(),
  mission: bilingual(
    ['ミッション', 'Mission'],
    ['一文で。なければ項目ごと省きます', 'One sentence; leave it out if there is none'],
  ).optional(),
  introduction: bilingual(
    ['団体の紹介', 'Introduction'],
    [
      '団体がどのような団体かを一段落で。最初のページに出ます。団体の文がなければ項目ごと省きます',
      'Who the organisation is, in one paragraph, shown on the first page; leave it out until the organisation supplies it',
    ],
  ).optional(),
  plan: named(
    z
      .strictObject({
        title: bilingual(['計画名', 'Plan'], ['中期行動計画の名称', 'The name of the medium-term plan']),
        motto: bilingual(
          ['副題', 'Motto'],
          [
            '計画の副題。なければ項目ごと省きます',
            'The second line of the plan’s title; leave it out if there is none',
          ],
        ).optional(),
        period: named(
          z
            .strictObject({
              first: planYear(['最初の年度', 'First year'], ['計画の最初の年度（例：2020）', 'Such as 2020']),
              last: planYear(['最後の年度', 'Last year'], ['計画の最後の年度（例：2023）', 'Such as 2023']),
            })
            .optional(),
          ['計画の期間', 'Years of the plan'],
          [
            '計画の最初と最後の年度（例：{ first: 2020, last: 2023 }）。読者には表示されません',
            'The first and the last fiscal year of the plan, as { first: 2020, last: 2023 }. Never shown to readers',
          ],
        ),
        takenOver,
      })
      .optional(),
    ['中期行動計画', 'Medium-term plan'],
    [
      'この年度の活動がもとづく計画。なければ項目ごと省きます',
      'The plan that the year’s activities follow; leave it out if there is none',
    ],
  ),
  editorial: named(
    z.array(note(['整理したこと', 'Choice'], ['原文にないこと', 'What is not in the original'])).optional(),
    ['編集者による整理', 'Editorial choices'],
    [
      '原文になく、編集者が補ったこと。「この報告書について」に出ます。なければ省きます',
      'What is not in the original and was added by the editors, shown on the About page; leave it out if there is nothing',
    ],
  ),
  slips: named(
    z.array(note(['修正', 'Correction'], ['誤りと、直した形', 'The slip, and what now stands'])).optional(),
    ['原文の書き誤りの修正', 'Slips corrected'],
    [
      '原文の書き誤りのうち、直して掲載したもの。「この報告書について」に出ます。なければ省きます',
      'Slips in the original that were corrected, shown on the About page; leave it out if there are none',
    ],
  ),
  changes: named(
    z.array(change).optional(),
    ['訂正と変更', 'Corrections and changes'],
    [
      '公開した後に直したことと、団体の確認を得て原文から変えたこと。「この報告書について」と、そのページに出ます。なければ省きます',
      'What was corrected after publication, and what of the original was changed with the organisation’s agreement, shown on the About page and on the page itself; leave it out if there is nothing',
    ],
  ),
  levels: named(
    z
      .array(
        z.strictObject({
          id: named(
            z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
            ['区分の記号', 'Id'],
            ['partners の level に書く記号（例：gold）', 'By which partners name it, such as gold'],
          ),
          title: bilingual(
            ['区分の名前', 'Name'],
            ['読者に見える名前（例：特別会員）', 'What readers see, such as Gold members'],
          ),
        }),
      )
      .optional(),
    ['団体の区分', 'Levels of organisations'],
    [
      '会員や支援の区分を、載せる順に（例：[{ id: gold, title: { ja: 特別会員, en: Gold members } }]）。なければ省きます',
      'Levels of members or supporters in their order, such as [{ id: gold, title: { ja: 特別会員, en: Gold members } }]; leave it out if there are none',
    ],
  ),
  licence: bilingual(
    ['利用条件', 'Licence'],
    [
      '文章と写真の利用条件。未定なら省きます',
      'Terms of use of text and photographs; leave it out until decided',
    ],
  ).optional(),
  contact: named(
    z.email().optional(),
    ['連絡先', 'Contact'],
    [
      '読者からの連絡を受けるメールアドレス。未定なら省きます',
      'An e-mail address for readers; leave it out until decided',
    ],
  ),
  questions,
  agreed,
})
