import type { AstroIntegration } from 'astro'
import { forget } from '#assets/cache.ts'

const days = 24 * 60 * 60 * 1000

/** Rids the cache of pictures and fonts, after each build, of what none has used for 30 days. */
export const assetCache = (): AstroIntegration => ({
  name: 'asset-cache',
  hooks: { 'astro:build:done': () => forget(new Date(Date.now() - 30 * days)) },
})
