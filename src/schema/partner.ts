import { z } from 'zod'
import { agreed, bilingual, named, questions } from './fields.ts'

/** An organisation that the report names. */
export const partner = z.strictObject({
  name: bilingual(['名称', 'Name'], ['正式な表記', 'As the organisation writes it']),
  official: named(
    z.boolean().optional(),
    ['公式の訳名', 'Official translated name'],
    ['訳名がその団体自身のものなら true', 'true if the translated name is the organisation’s own'],
  ),
  role: named(
    z.enum(['funder', 'partner', 'supporter', 'member']).optional(),
    ['かかわり方', 'Role'],
    [
      '助成・資金提供は funder、協働は partner、支援は supporter、会員は member。書くと、活動に出てこない団体も「関係団体」のページに載ります。なければ省きます',
      'funder, partner, supporter or member: the organisation then stands on the page of organisations, even if no activity names it; leave it out if it is none',
    ],
  ),
  level: named(
    z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .optional(),
    ['区分', 'Level'],
    [
      'report.yaml の levels にある id（例：gold）。なければ省きます',
      'An id of levels in report.yaml, such as gold; leave it out if there is none',
    ],
  ),
  questions,
  agreed,
})
