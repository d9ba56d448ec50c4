import type { AstroIntegration } from 'astro'

type Watch = {
  readonly integration: AstroIntegration
  /** For how long any of the pages of a folder below src/pages was in the making, in milliseconds. */
  readonly timeOf: (folder: string) => number
}

/** Takes the time that Astro spends on each page and file that it makes. */
export const stopwatch = (): Watch => {
  const taken: { readonly folder: string; readonly start: number; readonly end: number }[] = []
  const integration: AstroIntegration = {
    name: 'stopwatch',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((own) => ({
          ...own,
          render: async (request, options) => {
            const start = performance.now()
            const made = await own.render(request, options)
            const folder = options.routeData.component.split('/')[2] ?? ''
            taken.push({ folder, start, end: performance.now() })
            return made
          },
        })),
    },
  }
  return { integration, timeOf: (folder) => together(taken.filter((one) => one.folder === folder)) }
}

/** What is made at the same time counts once. */
const together = (taken: readonly { readonly start: number; readonly end: number }[]): number => {
  let [total, until] = [0, 0]
  for (const { start, end } of taken.toSorted((one, other) => one.start - other.start)) {
    total += Math.max(0, end - Math.max(start, until))
    until = Math.max(until, end)
  }
  return total
}
