import { ownSite } from '#disk/settings.ts'
import { alternatives } from '#editor/alternatives.ts'
import { boxesOf } from '#editor/boxes.ts'
import { editorConfig, requestAddress } from '#editor/config.ts'
import { ofOriginal } from '#i18n/locales.ts'
import { reports } from './reports.ts'

const years = [...new Set(reports.map(({ year }) => year))]

/** Stands under `npm run dev` where no repository is set: the form then opens a folder of this machine. */
const nowhere = { repository: 'example/report' }

const editor = ownSite.editor ?? nowhere

/** Where everything that was saved is sent to be looked at. */
export const request = requestAddress(editor)

/** The config of the form at `/admin/`. */
export const config = editorConfig(editor, years, ofOriginal(ownSite.name ?? {}))

/** What the form needs beside its config. */
export const extras = { boxes: boxesOf(years), alternatives }
