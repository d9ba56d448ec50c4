import { ownSite } from '#disk/settings.ts'
import { alternatives } from '#editor/alternatives.ts'
import { boxesOf } from '#editor/boxes.ts'
import { editorConfig } from '#editor/config.ts'
import { ofOriginal } from '#i18n/locales.ts'
import { reports } from './reports.ts'

const years = [...new Set(reports.map(({ year }) => year))]

/** Stands under `npm run dev` where no repository is set: the form then opens a folder of this machine. */
const nowhere = { repository: 'example/report' }

/** The config of the form at `/admin/`. */
export const config = editorConfig(ownSite.editor ?? nowhere, years, ofOriginal(ownSite.name ?? {}))

/** What the form needs beside its config. */
export const extras = { boxes: boxesOf(years), alternatives }
