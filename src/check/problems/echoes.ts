import type { Finding } from '#source/finding.ts'

/** Whether one finding only repeats, elsewhere, what another one says. */
type Echo = (echo: Finding, of: Finding) => boolean

const yearOf = ({ file }: Finding) => file.slice(0, 5)
const pageOf = ({ file }: Finding) => file.replace(/\.[a-z]+\.mdx$/u, '')

const isOfSameField: Echo = (echo, of) =>
  echo.file === of.file && echo.path?.slice(0, -1).join() === of.path?.slice(0, -1).join()

/** By what is said, and what then need not be said as well. */
const echoes: Readonly<Record<string, Readonly<Record<string, Echo>>>> = {
  'code-of-another-area': {
    'goal-of-another-area': (echo, of) => echo.detail?.['id'] === of.detail?.['id'],
  },
  'languages-exchanged': {
    'english-in-japanese': isOfSameField,
    'japanese-in-english': isOfSameField,
    'near-name': isOfSameField,
    'term-not-followed': isOfSameField,
    'term-without-original': isOfSameField,
  },
  'misplaced-record': {
    'unknown-reference': (echo, of) => echo.detail?.['id'] === of.detail?.['id'],
    'unknown-figure': (echo, of) => echo.detail?.['id'] === of.detail?.['id'],
    'unused-record': (echo, of) => yearOf(echo) === yearOf(of),
  },
  'unknown-field': {
    'missing-field': (echo, of) =>
      echo.file === of.file && echo.path?.join() === of.path?.with(-1, of.detail?.['like'] ?? '').join(),
    'unlisted-figure': (echo, of) =>
      pageOf(echo) === pageOf(of) && echo.detail?.['field'] === of.detail?.['like'],
    'unused-record': (echo, of) =>
      yearOf(echo) === yearOf(of) && echo.detail?.['kind'] === of.detail?.['like'],
  },
  'unknown-reference': {
    'unlisted-figure': (echo, of) =>
      pageOf(echo) === pageOf(of) && echo.detail?.['id'] === of.detail?.['like'],
  },
  'year-of-folder': {
    'date-outside-year': (echo, of) => yearOf(echo) === yearOf(of),
    'report-of-another-year': (echo, of) =>
      echo.file === of.file &&
      (echo.detail?.['found'] ?? '').includes(of.detail?.['date']?.slice(0, 4) ?? ' '),
  },
}

/** The findings without those that only repeat what another one says better. */
export const withoutEchoes = (findings: readonly Finding[]): readonly Finding[] => {
  const causes = findings.filter(({ kind }) => Object.hasOwn(echoes, kind))
  if (!causes.length) return findings
  return findings.filter(
    (echo) => !causes.some((of) => of !== echo && echoes[of.kind]?.[echo.kind]?.(echo, of)),
  )
}
