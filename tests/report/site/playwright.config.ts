import config from '../../site/playwright.config.ts'

export default { ...config, testDir: '.', outputDir: '../../../test-results' }
