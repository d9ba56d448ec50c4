import { Session, type Profiler } from 'node:inspector'
import { setFlagsFromString } from 'node:v8'

// What the engine optimises it no longer counts.
for (const flag of ['--no-opt', '--no-maglev', '--no-sparkplug', '--no-flush-bytecode'])
  setFlagsFromString(flag)

const session = new Session()
session.connect()
session.post('Profiler.enable')
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

/** How many blocks of code have run since the last count: the same on a busy machine as on an idle one. */
const count = (): number => {
  let counted: readonly Profiler.ScriptCoverage[] = []
  session.post('Profiler.takePreciseCoverage', (_, { result }) => {
    counted = result
  })
  return counted
    .filter(({ url }) => !url.startsWith('node:') && !url.endsWith(import.meta.filename))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, range) => sum + range.count, 0)
}

const workOf = (run: () => unknown): number => {
  count()
  run()
  return count()
}

/** How the work grows from twice to four times the size, beside from once to twice: 2 where it grows as the size does, 4 where as its square. */
export const growth = (run: (size: 1 | 2 | 4) => unknown): number => {
  // What is done only once is done before the count.
  run(4)
  const [one, two, four] = [workOf(() => run(1)), workOf(() => run(2)), workOf(() => run(4))]
  return (four - two) / (two - one)
}
