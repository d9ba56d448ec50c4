import type { AstroIntegration } from 'astro'
import { isPreview } from '#i18n/settings.ts'

/** Puts the list of what is left to do at `/left/` under `npm run dev` and in a preview: it is never published. */
export const leftPage = (): AstroIntegration => ({
  name: 'left-page',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (!isPreview && command !== 'dev') return
      injectRoute({ pattern: '/left', entrypoint: './src/pages/_left/index.astro' })
      injectRoute({ pattern: '/left/list.md', entrypoint: './src/pages/_left/list.md.ts' })
    },
  },
})
