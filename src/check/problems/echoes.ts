import type { Finding } from '#source/finding.ts'

/** Whether one finding only repeats, elsewhere, what another one says. */
type Echo = (echo: Finding, of: Finding) => boolean

const yearOf = ({ file }: Finding) => file.slice(0, 5)
const pageOf = ({ file }: Finding) => file.replace(/\.[a-z]+\.mdx$/u, '')

const isOnPage: Echo = (echo, of) => pageOf(echo) === pageOf(of)

const isOfSameField: Echo = (echo, of) =>
  echo.file === of.file && echo.path?.slice(0, -1).join() === of.path?.slice(0, -1).join()

/** What is to be mended in an original changes its words once more. */
const ofOriginal: Echo = (echo, of) => of.file !== echo.file && pageOf(echo) === pageOf(of)

/** By what is said, and what then need not be said as well; no warning stands for an error. */
export const echoes: Readonly<Record<string, Readonly<Record<string, Echo>>>> = {
  'broken-table': {
    'joined-lines': (echo, of) => {
      const lines = (echo.offset ?? 0) - (of.offset ?? 0)
      return echo.file === of.file && lines > 0 && lines < 300
    },
  },
  'code-in-title': { 'different-numbers': isOnPage, 'outdated-translation': ofOriginal },
  'copied-summary': { 'outdated-translation': ofOriginal },
  'copied-text': { 'outdated-translation': ofOriginal },
  'code-of-another-area': {
    'goal-of-another-area': (echo, of) => echo.detail?.['id'] === of.detail?.['id'],
  },
  'date-outside-year': {
    'day-of-event': (echo, of) => of.file.endsWith(`/events/${echo.detail?.['id']}.yaml`),
  },
  'doubled-sign': { 'outdated-translation': ofOriginal },
  'mixed-signs': { 'outdated-translation': ofOriginal },
  'doubled-word': { 'outdated-translation': ofOriginal },
  'house-style': {
    'near-name': (echo, of) =>
      echo.file === of.file && (echo.detail?.['found'] ?? '').includes(of.detail?.['found'] ?? ' '),
  },
  'languages-exchanged': {
    'english-in-japanese': isOfSameField,
    'japanese-in-english': isOfSameField,
    'near-name': isOfSameField,
    'term-not-followed': isOfSameField,
    'term-without-original': isOfSameField,
  },
  'link-not-https': { 'link-not-translated': (echo, of) => pageOf(echo) === pageOf(of) },
  'misplaced-record': {
    'unknown-reference': (echo, of) => echo.detail?.['id'] === of.detail?.['id'],
    'unknown-figure': (echo, of) => echo.detail?.['id'] === of.detail?.['id'],
    'unused-record': (echo, of) => yearOf(echo) === yearOf(of),
  },
  'markup-not-used': { 'metric-not-in-text': isOnPage, 'unshown-figure': isOnPage },
  'near-name': {
    'outdated-translation': ofOriginal,
    'term-not-followed': (echo, of) =>
      isOnPage(echo, of) && echo.detail?.['written'] === of.detail?.['right'],
    'term-without-original': (echo, of) =>
      isOnPage(echo, of) && echo.detail?.['name'] === of.detail?.['right'],
  },
  'original-without-body': { 'empty-body': (echo, of) => echo.file === of.file },
  'pasted-table': { 'mixed-signs': isOnPage },
  'picture-name': {
    'wrong-value': (echo, of) =>
      yearOf(echo) === yearOf(of) && echo.detail?.['value'] === of.detail?.['name'],
  },
  'picture-of-unknown-kind': {
    'wrong-value': (echo, of) =>
      yearOf(echo) === yearOf(of) && echo.detail?.['value'] === of.detail?.['name'],
  },
  'repeated-figure': { 'outdated-translation': ofOriginal },
  'report-of-another-year': {
    'different-numbers': (echo, of) => echo.file === of.file && echo.path?.[0] === of.path?.[0],
  },
  'same-name': { 'copied-text': isOnPage },
  'source-text-changed': { 'outdated-translation': ofOriginal },
  'stray-file': {
    'wrong-value': (echo, of) => of.file.endsWith(`/photos/${echo.detail?.['value']}`),
  },
  'unknown-field': {
    'missing-field': (echo, of) =>
      echo.file === of.file && echo.path?.join() === of.path?.with(-1, of.detail?.['like'] ?? '').join(),
    'unlisted-figure': (echo, of) =>
      pageOf(echo) === pageOf(of) && echo.detail?.['field'] === of.detail?.['like'],
    'unused-record': (echo, of) =>
      yearOf(echo) === yearOf(of) && echo.detail?.['kind'] === of.detail?.['like'],
  },
  'unknown-figure': { 'outdated-translation': ofOriginal },
  'unknown-reference': {
    'unlisted-figure': (echo, of) =>
      pageOf(echo) === pageOf(of) && echo.detail?.['id'] === of.detail?.['like'],
  },
  'wrong-term': {
    'name-not-in-text': (echo, of) => isOnPage(echo, of) && echo.detail?.['name'] === of.detail?.['right'],
    'term-without-original': (echo, of) =>
      isOnPage(echo, of) && echo.detail?.['name'] === of.detail?.['right'],
  },
  'wrong-weekday': {
    'different-sense': (echo, of) => {
      const after = (of.offset ?? 0) - (echo.offset ?? 0)
      const words = echo.detail?.['translation'] ?? ' '
      return (
        echo.file === of.file && after >= 0 && after < 2000 && (of.detail?.['found'] ?? '').includes(words)
      )
    },
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
  const causes = findings.flatMap((of) =>
    Object.entries(echoes[of.kind] ?? {}).map(([kind, isEcho]) => ({ kind, of, isEcho })),
  )
  const byEcho = Map.groupBy(causes, ({ kind }) => kind)
  return findings.filter(
    (echo) => !byEcho.get(echo.kind)?.some(({ of, isEcho }) => of !== echo && isEcho(echo, of)),
  )
}
