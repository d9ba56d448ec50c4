import { z } from 'zod'
import { bilingual, named, oneReference, questions } from './fields.ts'

const common = {
  qualifier: named(
    z.enum(['about', 'over', 'under']).optional(),
    ['程度', 'Qualifier'],
    [
      '「約」は about、「〜超」は over、「〜未満」は under。ちょうどなら省きます',
      'about, over or under; leave it out if exact',
    ],
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
  unit: bilingual(['単位', 'Unit'], ['名、回、年間など', 'people, plays, years …']),
  ...common,
}

/** More than three times the whole is a slip: 90 for 90%. */
const largestShare = 3

const isWholeTenths = (value: number) => Number.isInteger(Math.round(value * 1000) / 100)

/** A figure of the report: a number of something, a share of a whole, or how long something lasts. */
export const metric = z.discriminatedUnion('measure', [
  z.strictObject({
    measure: measure('count'),
    value: named(
      z.number(),
      ['数値', 'Value'],
      [
        '半角数字。桁区切りは不要。△1,234 は -1234',
        'Digits without separators; with a minus sign where it is less than nothing',
      ],
    ),
    ...counted,
  }),
  z.strictObject({
    measure: measure('duration'),
    value: named(
      z.number().min(0),
      ['数値', 'Value'],
      ['0以上の半角数字。桁区切りは不要', 'Digits without separators, 0 or more'],
    ),
    ...counted,
  }),
  z
    .strictObject({
      measure: measure('share'),
      value: named(
        z.number().min(0).max(largestShare),
        ['数値', 'Value'],
        ['全体を1とした数。9割は 0.9、120%は 1.2', 'With 1 for the whole: 90% is 0.9, 120% is 1.2'],
      ),
      unit: named(
        z.enum(['%', '割']).optional(),
        ['日本語の単位', 'Unit in Japanese'],
        [
          '9割のように言うなら 割（10%きざみの割合だけ）。35%のように言うなら省きます',
          '割 where the Japanese says 9割 (tenths only); leave it out where it says 35%',
        ],
      ),
      ...common,
    })
    .refine(({ value, unit }) => unit !== '割' || isWholeTenths(value), { path: ['unit'] }),
])
