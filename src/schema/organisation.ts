import { z } from 'zod'
import { agreed, questions, references, translationOf, words } from './fields.ts'

const organisationWords = {
  title: words(
    ['見出し', 'Title'],
    ['組織運営のページの題', 'The title of the page on how the organisation is run'],
  ),
  summary: words(
    ['要約', 'Summary'],
    [
      'ページの内容を一文で。検索結果や共有で表示されます',
      'The page in one sentence, shown by search engines and when shared',
    ],
  ),
}

/** The original of the page on how the organisation is run: facts and words. */
export const organisation = z.strictObject({
  events: references(['できごと', 'Events'], ['eventsのファイル名', 'File names in events']),
  places: references(['場所', 'Places'], ['placesのファイル名', 'File names in places']),
  photos: references(['写真', 'Photos'], ['photosのファイル名', 'File names in photos']),
  quotations: references(['声', 'Quotations'], ['quotationsのファイル名', 'File names in quotations']),
  links: references(['くわしく読む', 'Further reading'], ['linksのファイル名', 'File names in links']),
  questions,
  agreed,
  ...organisationWords,
})

/** A translation of the organisation page: words only. */
export const organisationTranslation = z.strictObject({ ...organisationWords, translationOf, agreed })
