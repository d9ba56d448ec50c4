import { z } from 'zod'
import { bilingual, named, oneReference, questions } from './fields.ts'

const common = {
  qualifier: named(
    z.enum(['about', 'over']).optional(),
    ['程度', 'Qualifier'],
    ['「約」は about、「〜超」は over。ちょうどなら省きます', 'about or over; leave it out if exact'],
  ),
  counts: bilingual(['何の数か', 'What it counts'], ['数字の下に出る説明', 'The line below the figure']),
  event: oneReference(
    ['できごと', 'Event'],
    [
      'どのできごとの数字か（events のファイル名）。活動全体の数字なら省きます',
      'The event that the figure is of, by the name of its file; leave it out for one of the whole activity',
    ],
  ).optional(),
  questions,
}

const measure = <T extends 'count' | 'share' | 'duration'>(name: T) =>
  named(
    z.literal(name),
    ['種類', 'Measure'],
    [
      '個数は count、割合は share、期間の長さは duration',
      'count for a number of things, share for a part of a whole, duration for how long something lasts',
    ],
  )

const counted = {
  value: named(
    z.number().min(0),
    ['数値', 'Value'],
    ['0以上の半角数字。桁区切りは不要', 'Digits without separators, 0 or more'],
  ),
  unit: bilingual(['単位', 'Unit'], ['名、回、年間など', 'people, plays, years …']),
  ...common,
}

/** A figure of the report: a number of something, a share of a whole, or how long something lasts. */
export const metric = z.discriminatedUnion('measure', [
  z.strictObject({ measure: measure('count'), ...counted }),
  z.strictObject({ measure: measure('duration'), ...counted }),
  z.strictObject({
    measure: measure('share'),
    value: named(
      z.number().min(0).max(1),
      ['数値', 'Value'],
      ['0から1まで。9割は 0.9', 'From 0 to 1: 90% is 0.9'],
    ),
    ...common,
  }),
])
