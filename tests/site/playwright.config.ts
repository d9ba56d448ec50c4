import { root } from '#disk/settings.ts'
import { defineConfig } from '@playwright/test'
import { findBrowser } from '#book/browser.ts'
import { isRecording } from './checked.ts'

const port = Number(process.env['PORT'] || 4331)

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  reporter: isRecording ? [['list'], ['./recorder.ts']] : 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    // Tests add scripts and styles of their own; those of the headers do not.
    bypassCSP: true,
    launchOptions: findBrowser() ?? {},
  },
  webServer: {
    command: `"${process.execPath}" src/cli/preview.ts`,
    cwd: root,
    env: { PORT: String(port) },
    port,
    reuseExistingServer: false,
  },
})
