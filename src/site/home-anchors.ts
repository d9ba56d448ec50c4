import type { Report } from '#report/model.ts'

/** The ids on the first page: sections that would be empty are not there. */
export const homeAnchors = ({ metrics, events, partners }: Report): readonly string[] => [
  ...(metrics.length ? ['figures'] : []),
  'areas',
  ...(events.length ? ['timeline'] : []),
  ...(partners.length ? ['partners'] : []),
]
