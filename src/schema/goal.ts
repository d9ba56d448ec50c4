import { z } from 'zod'
import { agreed, bilingual, continues, oneReference, questions, takenOver } from './fields.ts'

/** A numbered goal of the medium-term plan; the file name is its code: A-1. */
export const goal = z.strictObject({
  area: oneReference(['領域', 'Area'], ['領域の文字（例：A）', 'The letter of an area, such as A']),
  title: bilingual(['目標', 'Goal'], ['番号を除いた目標の文', 'The goal, without its number']),
  continues: continues(
    '2023/A-1',
    ['前の年度', 'Continues'],
    ['前の年度の目標', 'the goal of an earlier year'],
  ),
  takenOver,
  questions,
  agreed,
})
