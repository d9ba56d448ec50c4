import { sep } from 'node:path'
import type { AstroIntegration } from 'astro'

/** While the dev server runs: every changed, new or deleted file below the folder begins one reading of all of it. */
export const contentWatcher = (folder: string): AstroIntegration => ({
  name: 'content-watcher',
  hooks: {
    'astro:server:setup': ({ server, refreshContent }) => {
      let pause: NodeJS.Timeout | undefined
      server.watcher.add(folder)
      server.watcher.on('all', (_, path) => {
        if (!path.startsWith(folder + sep)) return
        clearTimeout(pause)
        pause = setTimeout(() => void refreshContent?.({ loaders: ['content'] }), 100)
      })
    },
  },
})
