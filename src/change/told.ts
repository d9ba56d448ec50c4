import { kindsOfTranslation } from '#check/problems/left.ts'
import type { Problem } from '#check/problems/problem.ts'

/** A problem as the check prints it for programs. */
export type Told = Pick<Problem, 'kind' | 'severity' | 'file' | 'line' | 'message'> & {
  readonly field?: Problem['field']
}

/** What a change brings with it that staff have to see to. */
export type News = {
  /** All that keep the content from being published, whenever they came. */
  readonly errors: readonly Told[]
  readonly warnings: readonly Told[]
  /** What is now to be translated, or to be compared with its original. */
  readonly translations: readonly Told[]
}

/** What of the later check the earlier one did not say of the same file, on whatever line it stood. */
export const newsOf = (before: readonly Told[], after: readonly Told[]): News => {
  const known = new Map<string, number>()
  for (const key of before.map(keyOf)) known.set(key, (known.get(key) ?? 0) + 1)
  const fresh = after
    .filter(({ severity }) => severity === 'warning')
    .filter((problem) => {
      const left = known.get(keyOf(problem)) ?? 0
      known.set(keyOf(problem), left - 1)
      return left <= 0
    })
  const isOfTranslation = ({ kind }: Told) => kindsOfTranslation.has(kind)
  return {
    errors: after.filter(({ severity }) => severity === 'error'),
    warnings: fresh.filter((problem) => !isOfTranslation(problem)),
    translations: fresh.filter(isOfTranslation),
  }
}

const keyOf = ({ kind, file, message }: Told) => [kind, file, message.ja].join(' ')
