import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { AstroIntegration } from 'astro'
import type { Plugin } from 'vite'
import { ownSite } from '#disk/settings.ts'
import { hasForm } from '#schema/site.ts'
import { headersWithEditor } from './editor-headers.ts'

/** Puts the form for staff at `/admin/`, where site.yaml names a repository and does not leave it out, and under `npm run dev`. */
export const editorPage = (): AstroIntegration => ({
  name: 'editor-page',
  hooks: {
    'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
      if (!hasForm(ownSite) && command !== 'dev') return
      updateConfig({ vite: { plugins: [lean], build: { chunkSizeWarningLimit: 4000 } } })
      injectRoute({ pattern: '/admin', entrypoint: './src/pages/_admin/index.astro' })
      injectRoute({ pattern: '/admin/config.json', entrypoint: './src/pages/_admin/config.json.ts' })
    },
    'astro:build:done': ({ dir }) => {
      if (!hasForm(ownSite)) return
      const file = new URL('_headers', dir)
      const entries = readdirSync(dir, { withFileTypes: true }).map((entry) =>
        entry.isDirectory() ? `${entry.name}/` : entry.name,
      )
      writeFileSync(file, headersWithEditor(readFileSync(file, 'utf8'), entries))
    },
  },
})

/** What the form brings and nobody needs: colours of code, maps, drawings, and its own words in other languages than ours. */
const needless =
  /^@shikijs\/langs\/|^leaflet(?:$|\/)|^terra-draw|^svgo(?:$|\/)|\/locales\/(?!ja|en-US|fr|vi)[\w-]+\.json$/

const lean: Plugin = {
  name: 'lean-editor',
  enforce: 'pre',
  resolveId: {
    filter: { id: needless },
    handler: (_, importer) => (importer?.includes('/@sveltia/cms/') ? '\0needless' : undefined),
  },
  load: { filter: { id: /^\0needless$/ }, handler: () => 'export default {}' },
}
