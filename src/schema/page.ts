import { z } from 'zod'
import { agreed, named, questions, references, translationOf, words } from './fields.ts'

const pageWords = {
  title: words(
    ['見出し', 'Title'],
    ['ページの題（例：代表あいさつ）', 'The title of the page, such as A message'],
  ),
  short: words(
    ['メニューの言葉', 'In the menu'],
    [
      'メニューに出す短い題（例：ごあいさつ）。題のままでよければ項目ごと省きます',
      'A short title for the menu, such as Message; leave it out where the title will do',
    ],
  ).optional(),
  summary: words(
    ['要約', 'Summary'],
    [
      'ページの内容を一文で。検索結果や共有で表示されます',
      'The page in one sentence, shown by search engines and when shared',
    ],
  ),
}

const place = (label: readonly [string, string], hint: readonly [string, string]) =>
  named(z.enum(['first', 'last']).optional(), label, hint)

/** The Japanese file of a page of its own, such as a message or how to support the organisation: facts and words. */
export const page = z.strictObject({
  menu: place(
    ['メニューでの場所', 'Place in the menu'],
    [
      'メニューの始めなら first、「この報告書について」の前なら last。省くと、各ページの下にだけ出ます',
      'first, or last for before “About this report”; without it, only the foot of each page leads to it',
    ],
  ),
  book: place(
    ['冊子での場所', 'Place in the printed edition'],
    [
      '目次の後なら first、「この報告書について」の前なら last。省くと、冊子には載りません',
      'first for after the contents, last for before “About this report”; without it, it is not printed there',
    ],
  ),
  order: named(
    z.int().min(1).optional(),
    ['順', 'Order'],
    [
      '同じ場所のページが並ぶ順（1から）。省くと、ファイル名の順に後に続きます',
      'Among pages of the same place, from 1; those without it follow, by file name',
    ],
  ),
  photos: references(['写真', 'Photos'], ['photosのファイル名', 'File names in photos']),
  quotations: references(['声', 'Quotations'], ['quotationsのファイル名', 'File names in quotations']),
  links: references(['くわしく読む', 'Further reading'], ['linksのファイル名', 'File names in links']),
  questions,
  agreed,
  ...pageWords,
})

/** A translation of such a page: words only. */
export const pageTranslation = z.strictObject({ ...pageWords, translationOf, agreed })
