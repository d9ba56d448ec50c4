import { init, registerCustomFormat, registerEditorComponent, registerEventListener } from '@sveltia/cms'
import type { Alternative } from './alternatives.ts'
import type { Box } from './boxes.ts'
import { proseFormat, recordFormat } from './formats.ts'
import { isSaved, recorded } from './recorded.ts'

/** What the page tells beside the config: what no config can say. */
export type Extras = { readonly boxes: readonly Box[]; readonly alternatives: readonly Alternative[] }

/** Starts the form, whose config the page names by a link. */
export const start = ({ boxes, alternatives }: Extras): void => {
  // In the place of its own readers and writers of these formats.
  registerCustomFormat('yaml', 'yaml', recordFormat(alternatives))
  registerCustomFormat('yaml-frontmatter', 'mdx', proseFormat)
  for (const { id, component, attribute, label, field } of boxes)
    registerEditorComponent({
      id,
      label,
      fields: [field as never],
      pattern: new RegExp(`^<${component} ${attribute}="([^"]*)" />$`, 'm'),
      fromBlock: ([, named = '']) => ({ [attribute]: field['multiple'] ? named.split(' ') : named }),
      toBlock: ({ [attribute]: named }) => `<${component} ${attribute}="${idsText(named)}" />`,
      toPreview: ({ [attribute]: named }) => `${label}：${idsText(named)}`,
    })
  registerEventListener({
    name: 'preSave',
    handler: async ({ entry }) => {
      const saved: unknown = entry.toJS()
      const fingerprints = Object.entries(isSaved(saved) ? await recorded(saved) : {})
      const record = (made: typeof entry, [locale, value]: readonly [string, string]) =>
        made.setIn(['i18n', locale, 'data', 'translationOf'], value)
      return fingerprints.reduce(record, entry)
    },
  })
  void init()
}

const idsText = (named: unknown): string =>
  Array.isArray(named) ? named.join(' ') : typeof named === 'string' ? named : ''
