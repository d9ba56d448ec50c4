import './src/disk/settings.ts'
import { configDefaults, defineConfig } from 'vitest/config'
import { isHere } from './tests/report/here.ts'

/** A busy machine fails no test: the limits only end what hangs. */
export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 180_000,
    setupFiles: 'tests/settings.ts',
    passWithNoTests: true,
    exclude: [...configDefaults.exclude, ...(isHere ? [] : ['tests/report/**'])],
  },
})
