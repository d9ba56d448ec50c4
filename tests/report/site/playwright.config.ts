import config from '../../site/playwright.config.ts'
import { isHere } from '../here.ts'

export default {
  ...config,
  testDir: '.',
  outputDir: '../../../test-results',
  ...(isHere ? {} : { testMatch: [] }),
}
