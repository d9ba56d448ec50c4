import type { DataColumn } from '#i18n/data-column.ts'

/** What the columns of the tables mean, in Japanese. */
export const columns: Readonly<Record<DataColumn, string>> = {
  ids: 'ほかの表の id。複数のときは空白で区切ります',
  language: '言語の記号（BCP 47）',
  date: '日、月、または期間（ISO 8601）。続いているものの終わりは ..',
  measure: 'count は数、share は割合（0.9 は90%）、duration は期間の長さ',
  qualifier: 'about は「約」、over は「超」、under は「未満」。数字の一部です',
  counts: '何の数か',
  before: '前の報告書の同じ名前の数字。before_same は、同じものを同じように数えているか',
  region: '都道府県（ISO 3166-2）または国（ISO 3166-1）',
  coordinates: '緯度と経度（度、WGS 84）',
  official: '訳名がその団体自身のものか。false は編集者の訳',
  role: 'funder は助成・資金提供、partner は協働、supporter は支援、member は会員',
  supplied: '写真が届いているか',
  continues: '前の年度の報告書で、これにあたるもの（年度/id）',
  account:
    'line は行の順、depth は科目の深さ、total は合計か、basis は予算（budget）か決算（actual）か、scale は金額の単位',
  page: '直したページの id または名前',
}
