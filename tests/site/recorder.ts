import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reporter } from '@playwright/test/reporter'
import { contentFolder } from '#disk/settings.ts'
import { tested } from '#i18n/accessibility/words.ts'
import { localeIds } from '#i18n/locales.ts'
import { settings } from '#i18n/settings.ts'
import { accessibilityFile, type AccessibilityRecord } from '#schema/accessibility.ts'
import type { Checked } from './checked.ts'
import { kindOf } from './sitemap.ts'

/** Writes what tests noted by `checked` into the content, where none of them failed. */
export default function recorder(): Reporter {
  const all: Checked[] = []
  return {
    onTestEnd: (_, { annotations }) =>
      void all.push(
        ...annotations.flatMap(({ type, description = '' }) =>
          type === 'checked' ? (JSON.parse(description) as Checked) : [],
        ),
      ),
    onEnd: ({ status, startTime }) => {
      if (status !== 'passed') return console.error('Nothing is recorded: not all tests passed.')
      const groups = Map.groupBy(all, ({ what, tool }) => `${tested.indexOf(what)} ${tool}`)
      const record: AccessibilityRecord = {
        site: settings.id,
        date: startTime.toISOString().slice(0, 10),
        kinds: [...new Set(all.map(({ path }) => kindOf(path)))].toSorted(),
        languages: [...localeIds],
        runs: [...groups.entries()]
          .toSorted(([one], [other]) => (one < other ? -1 : 1))
          .map(([, its]) => ({
            what: its[0]!.what,
            tool: its[0]!.tool,
            pages: new Set(its.map(({ path }) => path)).size,
            checks: its.length,
            problems: 0,
          })),
      }
      writeFileSync(join(contentFolder(), accessibilityFile), `${JSON.stringify(record, undefined, 2)}\n`)
    },
  }
}
