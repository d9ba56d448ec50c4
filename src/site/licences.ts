import { globSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { licencesOf } from '#assets/licences.ts'

/** Writes down the licences of all that a built site holds of others. */
export const licences = (): AstroIntegration => ({
  name: 'licences',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const files = globSync('**/*.*', { cwd: fileURLToPath(dir) }).map((file) => file.replaceAll('\\', '/'))
      writeFileSync(new URL('licences.txt', dir), licencesOf(files))
    },
  },
})
