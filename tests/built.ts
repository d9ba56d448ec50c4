import { resolve } from 'node:path'

/** The folder of the built site that is tested: what `npm run build` has made. */
export const dist = resolve(import.meta.dirname, '..', process.env['OUT_DIR'] || 'dist')
