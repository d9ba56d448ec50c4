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
  questions,
  agreed,
})
