import type { AstroIntegration } from 'astro'
import { ownSite } from '#disk/settings.ts'

/** Puts the form for staff at `/admin/`, where site.yaml names a repository, and under `npm run dev`. */
export const editorPage = (): AstroIntegration => ({
  name: 'editor-page',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (!ownSite.editor && command !== 'dev') return
      injectRoute({ pattern: '/admin', entrypoint: './src/pages/_admin/index.astro' })
      injectRoute({ pattern: '/admin/config.json', entrypoint: './src/pages/_admin/config.json.ts' })
    },
  },
})
