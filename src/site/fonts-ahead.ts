import type { AstroIntegration } from 'astro'

/** Cuts the fonts of content that a build has checked while Astro starts and bundles: pages then find them in the cache. */
export const fontsAhead = (): AstroIntegration => ({
  name: 'fonts-ahead',
  hooks: {
    'astro:config:setup': async ({ command }) => {
      const checked = globalThis.checkedContent
      if (command !== 'build' || !checked) return
      const { fontsOfContent } = await import('./fonts-of-content.ts')
      // Who then asks for a file that could not be cut hears of the failure.
      globalThis.fontsAhead = Promise.allSettled(fontsOfContent(checked).map((file) => file.bytes()))
    },
  },
})
