import { resolve } from 'node:path'
import { contentFolder, siteIn } from '#disk/settings.ts'

/** The folder of the built site that is tested: what `npm run build` has made. */
export const dist = resolve(import.meta.dirname, '..', process.env['OUT_DIR'] || 'dist')

/** The settings of that site. */
export const site = siteIn(contentFolder())
