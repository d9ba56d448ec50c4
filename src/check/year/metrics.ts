import { readers } from '#check/languages/readers.ts'
import { original } from '#i18n/locales.ts'
import type { Document } from '#source/document.ts'
import { type Finding, type Row, judged } from '#source/finding.ts'
import { valueAt } from '#source/scalars.ts'
import { listIn, originalsIn, textAt, type Year } from '#source/year.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'metric-not-in-text': judged(
    'id',
    'metrics: [participants, worthwhile, plays]',
    ({ id, figure }) =>
      `数字「${id}」（${figure}）が本文にありません。本文か metrics/${id}.yaml を直し、同じ数にしてください。`,
    ({ id, figure }) =>
      `The figure “${id}” (${figure}) does not stand in the text. Make the text and metrics/${id}.yaml agree.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Figures that an activity shows beside a text that does not have them; those of a language without a reader are not compared. */
export const problemsOfMetrics = (year: Year): readonly Finding<ProblemKind>[] =>
  originalsIn(year).flatMap((document) => {
    const read = readers[original]
    if (!document.sections || !read) return []
    const text = document.sections.flatMap(({ blocks }) => blocks.map((block) => block.text)).join('\n')
    const amounts = read(text)
    return listIn(document, 'metrics').flatMap((id, index): Finding<ProblemKind>[] => {
      const figure = figureOf(year.find('metrics', id))
      if (!figure) return []
      const isTold = amounts.some(
        ({ keys, bounds, weight }) =>
          keys[0] === figure.key &&
          (weight !== 'figure' || bounds.some((bound) => bound === figure.qualifier)),
      )
      const shown = [figure.qualifier, figure.key].filter(Boolean).join(' ')
      return isTold
        ? []
        : [
            {
              kind: 'metric-not-in-text',
              file: document.file,
              path: ['metrics', index],
              detail: { id, figure: shown },
            },
          ]
    })
  })

const figureOf = (record: Document | undefined) => {
  const value = valueAt(record?.yaml?.data, ['value'])
  if (!record || typeof value !== 'number' || isRefused(record)) return undefined
  const isShare = textAt(record, 'measure') === 'share'
  if (value < 0) return undefined
  return {
    key: isShare ? `${Math.round(value * 1000) / 10}%` : String(value),
    qualifier: textAt(record, 'qualifier'),
  }
}

/** Whether a record breaks its schema in what a figure is made of: that is told of the record. */
const isRefused = ({ parsed }: Document): boolean =>
  parsed?.error?.issues.some(({ path: [field] }) =>
    ['measure', 'value', 'qualifier'].includes(String(field)),
  ) ?? false
