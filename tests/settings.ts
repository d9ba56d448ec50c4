import { expect } from 'vitest'

const { testPath } = expect.getState()

/** Unit tests know fixtures only: neither whose content the project holds, nor its languages. */
if (testPath?.includes('/tests/unit/'))
  Object.assign(process.env, { CONTENT_DIR: 'tests/fixtures/none', SITE_URL: '', SITE_SETTINGS: '' })
