import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { settings } from '#i18n/settings.ts'
import { accessibilityFile, accessibilityRecord, type AccessibilityRecord } from '#schema/accessibility.ts'
import { contentFolder } from './settings.ts'

/** What was recorded of tests of this site; nothing where it has not been tested, or another one was. */
export const readAccessibility = (folder = contentFolder()): AccessibilityRecord | undefined => {
  const file = join(folder, accessibilityFile)
  if (!existsSync(file)) return undefined
  const { data } = accessibilityRecord.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  return data?.site === settings.id ? data : undefined
}
