import CMS from '@sveltia/cms'
import type { Alternative } from './alternatives.ts'
import type { Box } from './boxes.ts'
import { proseFormat, recordFormat } from './formats.ts'

/** What the page tells beside the config: what no config can say. */
export type Extras = { readonly boxes: readonly Box[]; readonly alternatives: readonly Alternative[] }

/** Starts the form, whose config the page names by a link. */
export const start = ({ boxes, alternatives }: Extras): void => {
  const record = recordFormat(alternatives)
  CMS.registerCustomFormat('record', 'yaml', { fromFile: record.fromFile, toFile: record.toFile })
  CMS.registerCustomFormat('prose', 'mdx', { fromFile: proseFormat.fromFile, toFile: proseFormat.toFile })
  for (const { id, component, attribute, label, field } of boxes)
    CMS.registerEditorComponent({
      id,
      label,
      fields: [field as never],
      pattern: new RegExp(`^<${component} ${attribute}="([^"]*)" />$`, 'm'),
      fromBlock: ([, named = '']) => ({ [attribute]: field['multiple'] ? named.split(' ') : named }),
      toBlock: ({ [attribute]: named }) =>
        `<${component} ${attribute}="${Array.isArray(named) ? named.join(' ') : String(named ?? '')}" />`,
    })
  void CMS.init()
}
