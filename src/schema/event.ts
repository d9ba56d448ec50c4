import { z } from 'zod'
import { bilingual, datePattern, named, questions } from './fields.ts'

/** Something that happened in the year; activities and the organisation page name it. */
export const event = z.strictObject({
  title: bilingual(['できごと', 'Event'], ['何があったかを短く', 'What happened, in a few words']),
  date: named(
    z.string().regex(datePattern).optional(),
    ['日付', 'Date'],
    [
      '2023-07-25（日）、2023-08-01/2023-08-02（期間）、2023-11（月）、2023-11/2024-01（月から月）、2023-11/..（続いている）。分からなければ項目ごと省きます',
      '2023-07-25 (day), 2023-08-01/2023-08-02 (days), 2023-11 (month), 2023-11/2024-01 (months), 2023-11/.. (goes on). Leave it out if not known',
    ],
  ),
  questions,
})
