import { test, type Page } from '@playwright/test'
import type { Tested } from '#i18n/accessibility/words.ts'

export type Checked = { readonly what: Tested; readonly tool: string; readonly path: string }

/** Notes that a page was found right, for the record of the tests of accessibility. */
export const checked = (what: Tested, tool: string, path: string): void => {
  const description = JSON.stringify({ what, tool, path } satisfies Checked)
  test.info().annotations.push({ type: 'checked', description })
}

/** The engine of a page of Playwright's, with its version. */
export const chromiumOf = (page: Page): string => `Chromium ${page.context().browser()?.version() ?? ''}`

/** A record is of every page in every state; `npm test` looks at a part of them. */
export const isRecording = process.env['ACCESSIBILITY'] === 'record'
