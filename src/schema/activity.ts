import { z } from 'zod'
import { agreed, continues, oneReference, questions, references, translationOf, words } from './fields.ts'

const activityWords = {
  title: words(
    ['活動名', 'Title'],
    ['記号（A2など）を除いた活動の名前', 'The name of the activity, without its code'],
  ),
  subtitle: words(
    ['副題', 'Subtitle'],
    [
      '活動名に続く副題。なければ項目ごと省きます',
      'A second line of the title; leave it out if there is none',
    ],
  ).optional(),
  summary: words(
    ['要約', 'Summary'],
    [
      'この一年にしたことを一文で。最初のページと活動のページ、検索結果や共有で表示されます',
      'What was done this year, in one sentence, shown on the first page and the activity’s, by search engines and when shared',
    ],
  ),
}

/** The original of an activity: facts and words. */
export const activity = z.strictObject({
  area: oneReference(
    ['領域', 'Area'],
    [
      '領域の文字を一つ（例：A）。ほかの領域にも関わるなら otherGoals に書きます',
      'The letter of one area, such as A; goals of another area stand in otherGoals',
    ],
  ),
  goals: references(['目標', 'Goals'], ['中期行動計画の目標（例：A-1）', 'Goals of the plan, such as A-1']),
  continues: continues(
    '2023/A2',
    ['前の年度', 'Continues'],
    ['前の年度の活動', 'the activity of an earlier year'],
  ),
  otherGoals: references(
    ['ほかの領域の目標', 'Goals of other areas'],
    [
      'ほかの領域の目標にも役立つ活動なら、その目標（例：B-1）。なければ省きます',
      'Goals of another area that the activity serves, too, such as B-1; leave it out if there are none',
    ],
  ),
  events: references(['できごと', 'Events'], ['eventsのファイル名', 'File names in events']),
  partners: references(
    ['団体', 'Organisations'],
    [
      'partnersのファイル名。前の年度にあるものも書けます',
      'File names in partners, of this year or the years before',
    ],
  ),
  places: references(
    ['場所', 'Places'],
    [
      'placesのファイル名。前の年度にあるものも書けます',
      'File names in places, of this year or the years before',
    ],
  ),
  metrics: references(['数字', 'Metrics'], ['metricsのファイル名', 'File names in metrics']),
  photos: references(['写真', 'Photos'], ['photosのファイル名', 'File names in photos']),
  quotations: references(['声', 'Quotations'], ['quotationsのファイル名', 'File names in quotations']),
  links: references(['くわしく読む', 'Further reading'], ['linksのファイル名', 'File names in links']),
  questions,
  agreed,
  ...activityWords,
})

/** A translation of an activity: words only. */
export const activityTranslation = z.strictObject({ ...activityWords, translationOf, agreed })
