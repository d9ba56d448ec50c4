import { wordsOf, subjects, type Subject, type Words } from './words.ts'

export const areas = ['A', 'B', 'C', 'D'] as const

export type Activity = {
  readonly id: string
  readonly area: string
  /** From 1. */
  readonly number: number
  readonly date: { readonly month: number; readonly day: number }
  readonly subject: Subject
  readonly words: { readonly ja: Words; readonly en: Words }
}

/** So many activities of a year, divided among the areas: the same ones each time. */
export const activitiesOf = (count: number): readonly Activity[] =>
  areas.flatMap((area, index) => {
    const from = Math.ceil((index * count) / areas.length)
    const to = Math.ceil(((index + 1) * count) / areas.length)
    return Array.from({ length: to - from }, (_, place): Activity => {
      const number = from + place + 1
      const subject = subjects[number % subjects.length]!
      const date = { month: 4 + (number % 9), day: 1 + (number % 28) }
      return { id: `${area}${place + 1}`, area, number, date, subject, words: wordsOf(subject, number, date) }
    })
  })
