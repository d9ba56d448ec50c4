import { once } from 'node:events'
import { join, sep } from 'node:path'
import type { AstroIntegration } from 'astro'
import type { Plugin, ViteDevServer } from 'vite'
import { siteFile } from '#schema/kinds.ts'
import { readForAstro } from './reading.ts'

/** Words and addresses follow the settings that were there when the rooms were loaded. */
const again =
  'site.yamlの変更は、npm run dev を止めて始め直すと反映されます。 / Stop npm run dev and start it again to see the change of site.yaml.'

/** Gives the loader what it reads by. While the dev server runs, every changed, new or deleted file below the folder begins one reading of all of it. */
export const contentWatcher = (folder: string): AstroIntegration => {
  const isContent = (path: string) => path.startsWith(folder + sep)
  return {
    name: 'content-watcher',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        globalThis.readForAstro = readForAstro
        updateConfig({ vite: { plugins: [patience(isContent)] } })
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const { begin, end, isIdle } = turns(server)
        let pause: NodeJS.Timeout | undefined
        const read = async () => {
          await isIdle()
          await refreshContent?.({ loaders: ['content'] })
          end()
        }
        const notice = (path: string) => {
          if (!isContent(path)) return
          if (path === join(folder, siteFile)) logger.warn(again)
          begin()
          clearTimeout(pause)
          pause = setTimeout(() => void read(), 100)
        }
        server.watcher.add(folder)
        server.watcher.on('all', (_, path) => notice(path))
        // A second new file within a second of the first is heard only so.
        server.watcher.on('raw', (_, path, details: { readonly watchedPath?: string }) =>
          notice(`${details.watchedPath ?? path}${sep}`),
        )
      },
    },
  }
}

/** Lets pages reload when the reading is done: Vite alone would reload them at once, with what was read before. */
const patience = (isContent: (path: string) => boolean): Plugin => ({
  name: 'content-patience',
  hotUpdate({ file, modules, timestamp }) {
    if (!isContent(file)) return undefined
    for (const module of modules)
      this.environment.moduleGraph.invalidateModule(module, new Set(), timestamp, true)
    return []
  },
})

/** Pages and readings take turns: a page that is made during a reading would keep what stood there before. */
const turns = ({ middlewares }: ViteDevServer) => {
  const answering = new Set<Promise<unknown>>()
  let turn = Promise.withResolvers<void>()
  turn.resolve()
  let isReading = false
  middlewares.use((_, response, next) => {
    const closed: Promise<unknown> = once(response, 'close').then(() => answering.delete(closed))
    void turn.promise.then(() => {
      // A page that was left meanwhile needs no answer.
      if (response.closed) return
      answering.add(closed)
      next()
    })
  })
  return {
    begin: () => {
      if (!isReading) turn = Promise.withResolvers()
      isReading = true
    },
    end: () => {
      isReading = false
      turn.resolve()
    },
    isIdle: () => Promise.all(answering),
  }
}
