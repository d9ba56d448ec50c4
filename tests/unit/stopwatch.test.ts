import type { AstroPrerenderer } from 'astro'
import { expect, it, vi } from 'vitest'
import { stopwatch } from '#cli/stopwatch.ts'

it('takes the time of what is made below a folder, and counts once what is made at the same time', async () => {
  const { integration, timeOf } = stopwatch()
  let watched: AstroPrerenderer | undefined
  const own = { name: 'own', getStaticPaths: () => Promise.resolve([]), render: () => ending.shift()! }
  const setPrerenderer = (change: unknown) => {
    watched = (change as (own: unknown) => AstroPrerenderer)(own)
  }
  void integration.hooks['astro:build:start']?.({ setPrerenderer } as never)

  const now = vi.spyOn(performance, 'now')
  const [first, second, third, other] = Array.from({ length: 4 }, () => Promise.withResolvers<Response>())
  const ending = [first, second, third, other].map((one) => one!.promise)
  const make = (at: number, folder: string) => {
    now.mockReturnValue(at)
    return watched!.render(new Request('http://a/'), {
      routeData: { component: `src/pages/${folder}/[name].ts` },
    } as never)
  }
  const end = async (at: number, made: Promise<unknown>, one = first) => {
    now.mockReturnValue(at)
    one!.resolve(new Response())
    await made
  }
  const one = make(0, 'share')
  const two = make(10, 'share')
  await end(20, one, first)
  await end(30, two, second)
  await end(55, make(50, 'share'), third)
  await end(90, make(60, 'fonts'), other)
  expect([timeOf('share'), timeOf('fonts'), timeOf('en')]).toEqual([35, 30, 0])
})
