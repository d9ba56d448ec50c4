import { z } from 'zod'
import { bilingual, day, inSomeLanguages, named } from './fields.ts'

/** What a change of a published report is. */
export const changeKinds = ['correction', 'addition', 'agreed'] as const

/** Pages that every report may have, by what staff call them; those of areas, goals and activities go by their codes. */
export const everyPage = [
  'home',
  'organisation',
  'partners',
  'places',
  'timeline',
  'accounts',
  'about',
] as const

export type EveryPage = (typeof everyPage)[number]

/** A correction, addition or agreed change, which readers are told of. */
export const change = z.strictObject({
  date: day(
    ['日付', 'Date'],
    [
      '直して公開した日、または団体の確認を得た日（例：2026-12-01）',
      'When it was published, or agreed to, such as 2026-12-01',
    ],
  ),
  kind: named(
    z.enum(changeKinds),
    ['種類', 'Kind'],
    [
      'correction（訂正）、addition（追記）、agreed（団体の確認を得た、原文からの変更）のどれか',
      'correction, addition, or agreed: a change of the original that the organisation agreed to',
    ],
  ),
  page: named(
    z.string().regex(/^[\w-]+$/),
    ['ページ', 'Page'],
    [
      `変えたページ。活動・目標・領域は記号（例：A2）、ほかは ${everyPage.join('、')} のどれか`,
      `The page that was changed: a code such as A2, or one of ${everyPage.join(', ')}`,
    ],
  ),
  what: bilingual(
    ['変えたこと', 'What changed'],
    ['どこの何を変えたか（例：「主な活動」の日付の書き方）', 'What was changed, and where'],
  ),
  before: inSomeLanguages(
    ['前の言葉', 'Before'],
    [
      '前にあった言葉のまま。加えただけなら before を省きます',
      'The words that stood there; left out where something was only added',
    ],
  ),
  after: inSomeLanguages(
    ['今の言葉', 'Now'],
    [
      'いまそのページにある言葉のまま。消しただけなら after を省きます',
      'The words that now stand on the page; left out where something was only taken away',
    ],
  ),
})

export type Change = z.infer<typeof change>
