import type { Measured } from './measure.ts'

/** The runs of each maker, by the number of activities. */
export type Results = Map<number, Map<string, Measured[]>>

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
const medianOf = (runs: readonly Measured[], measure: (run: Measured) => number) => median(runs.map(measure))

const table = (title: string, head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [`\n${title}`, '', head, head.map(() => '---'), ...rows]
    .map((line) => (typeof line === 'string' ? line : `| ${line.join(' | ')} |`))
    .join('\n')

/** What each maker took for a year of one size, and against the first peer. */
export const sizeTable = (size: number, results: ReadonlyMap<string, Measured[]>): string => {
  const reference = results.get('Starlight')
  return table(
    `${size} activities`,
    [
      'build',
      'seconds (range)',
      'cpu s',
      'MB',
      'pages',
      ...(reference ? ['seconds / Starlight', 'MB / Starlight'] : []),
    ],
    [...results].map(([name, runs]) => {
      const seconds = runs.map((run) => run.seconds)
      const ratio = (measure: (run: Measured) => number) =>
        reference ? [(medianOf(runs, measure) / medianOf(reference, measure)).toFixed(2)] : []
      return [
        name,
        `${median(seconds).toFixed(1)} (${Math.min(...seconds).toFixed(1)}–${Math.max(...seconds).toFixed(1)})`,
        medianOf(runs, ({ cpu }) => cpu).toFixed(1),
        medianOf(runs, ({ megabytes }) => megabytes).toFixed(0),
        String(runs[0]?.pages),
        ...ratio((run) => run.seconds),
        ...ratio((run) => run.megabytes),
      ]
    }),
  )
}

/** The parts of this project's cold build, in seconds. */
export const partsTable = (results: Results): string => {
  const cold = [...results].map(([size, runs]) => ({ size, runs: runs.get('cold') ?? [] }))
  const names = Object.keys(cold[0]?.runs[0]?.parts ?? {})
  return table(
    'Parts of the cold build',
    ['activities', ...names],
    cold.map(({ size, runs }) => [
      String(size),
      ...names.map((name) => medianOf(runs, ({ parts }) => parts[name] ?? 0).toFixed(1)),
    ]),
  )
}

/** How much longer each build took than at the size before; what grows with the content grows no faster than that. */
export const growthTable = (results: Results): string => {
  const sizes = [...results.keys()]
  const steps = sizes.slice(1).map((size, index) => [sizes[index]!, size] as const)
  const names = [...(results.get(sizes[0]!)?.keys() ?? [])]
  return table(
    'Growth of seconds',
    ['build', ...steps.map(([from, to]) => `${from} → ${to} (× ${to / from})`)],
    names.map((name) => [
      name,
      ...steps.map(([from, to]) => {
        const [before, after] = [from, to].map((size) =>
          medianOf(results.get(size)?.get(name) ?? [], ({ seconds }) => seconds),
        )
        return `× ${(after! / before!).toFixed(1)}`
      }),
    ]),
  )
}
