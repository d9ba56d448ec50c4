import type { Data, Kind } from '#schema/kinds.ts'

const words = { ja: '―', en: '–' }
const prose = { title: '―', summary: '―' }

/** Fields of each kind that meet its schema and say nothing. */
export const standIns: { readonly [K in Kind]: Data<K> } = {
  report: {
    title: words,
    publisher: words,
    shortName: words,
    period: { start: '2000-04-01', end: '2001-03-31' },
    updated: '2001-03-31',
    vision: words,
    mission: words,
    plan: { title: words, motto: words },
  },
  goals: { area: 'A', title: words },
  events: { title: words },
  metrics: { measure: 'share', value: 1, counts: words },
  places: { name: words, region: 'ZZ' },
  partners: { name: words },
  photos: { caption: words },
  links: { title: words, url: 'https://example.org/' },
  areas: { title: '―' },
  activities: { ...prose, area: 'A' },
  organisation: prose,
}
