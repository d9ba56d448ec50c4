import { z } from 'zod'
import { agreed, oneReference, questions, references, translationOf, words } from './fields.ts'

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

/** The Japanese file of an activity: facts and words. */
export const activity = z.strictObject({
  area: oneReference(['領域', 'Area'], ['A、B、C、Dのいずれか', 'A, B, C or D']),
  goals: references(['目標', 'Goals'], ['中期行動計画の目標（例：A-1）', 'Goals of the plan, such as A-1']),
  events: references(['できごと', 'Events'], ['eventsのファイル名', 'File names in events']),
  partners: references(['団体', 'Organisations'], ['partnersのファイル名', 'File names in partners']),
  places: references(['場所', 'Places'], ['placesのファイル名', 'File names in places']),
  metrics: references(['数字', 'Metrics'], ['metricsのファイル名', 'File names in metrics']),
  photos: references(['写真', 'Photos'], ['photosのファイル名', 'File names in photos']),
  quotations: references(['声', 'Quotations'], ['quotationsのファイル名', 'File names in quotations']),
  links: references(['くわしく読む', 'Further reading'], ['linksのファイル名', 'File names in links']),
  questions,
  ...activityWords,
})

/** A translation of an activity: words only. */
export const activityTranslation = z.strictObject({ ...activityWords, translationOf, agreed })
