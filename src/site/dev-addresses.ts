import type { AstroIntegration } from 'astro'

/** Has the dev server find files by the addresses that they are built at: it would ask for a slash after fonts, icons and data. */
export const devAddresses = (): AstroIntegration => ({
  name: 'dev-addresses',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command === 'dev') updateConfig({ trailingSlash: 'ignore' })
    },
  },
})
