import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/**
 * Gives each built page a style sheet of its own: the fonts, cut to what the page shows, and the styles that stand on it.
 * Under `npm run dev` pages take the whole typefaces.
 */
export const pageSheets = (): AstroIntegration => ({
  name: 'page-sheets',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      globalThis.isDevServer = command === 'dev'
      if (globalThis.isDevServer)
        injectRoute({ pattern: '/fonts/[name]', entrypoint: './src/pages/_fonts/[name].ts' })
    },
    'astro:build:done': async ({ dir }) => {
      const started = performance.now()
      // What cuts fonts is loaded by a build alone.
      const { writeSheets } = await import('./sheet-files.ts')
      await writeSheets(fileURLToPath(dir))
      globalThis.fontsTook = performance.now() - started
    },
  },
})
