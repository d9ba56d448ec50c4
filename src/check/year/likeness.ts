import { isWithin } from '#check/fields/country-boxes.ts'
import { prefectureIn } from '#check/fields/regions.ts'
import { isUnwritten } from '#check/words/unwritten.ts'
import { original } from '#i18n/locales.ts'
import type { Document } from '#source/document.ts'
import { type Finding, type Row, judged } from '#source/finding.ts'
import { valueAt } from '#source/scalars.ts'
import { textAt, type Year } from '#source/year.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'same-name': judged(
    'name',
    'partners/dokkyo-2.yaml',
    ({ name, other }) => `「${name}」は「${other}」と同じ名前です。写したままなら、書き直してください。`,
    ({ name, other }) => `“${name}” is also the name of “${other}”. If this is a copy, write it anew.`,
  ),
  'other-region': judged(
    'name',
    'region: JP-16',
    ({ name, region, spelled }) =>
      `「${name}」の地域コードは ${spelled} です（いまは ${region}）。地図の場所が変わります。`,
    ({ name, region, spelled }) =>
      `The region of “${name}” is ${spelled}, not ${region}: the map would show another place.`,
  ),
  'coordinates-outside': judged(
    'name',
    'coordinates: { latitude: -16.5, longitude: 107.6 }',
    ({ name, latitude, longitude, region, isTurned }) =>
      `「${name}」の位置（緯度${latitude}、経度${longitude}）は、${region} の外です。${isTurned ? '緯度と経度が逆ではありませんか。' : '数字か地域コードを直してください（北緯と東経が正の数です）。'}`,
    ({ name, latitude, longitude, region, isTurned }) =>
      `“${name}” (latitude ${latitude}, longitude ${longitude}) would lie outside ${region}. ${isTurned ? 'Are latitude and longitude exchanged?' : 'Correct the numbers or the region (north and east are positive).'}`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** Things of a kind that have the same name, as a copy has that was not rewritten, and places that lie elsewhere than they say. */
export const problemsOfLikeness = (year: Year): readonly Finding<ProblemKind>[] => {
  const things = year.documents.filter(
    (document) => (document.located.locale ?? original) === original && !isUnwritten(document),
  )
  return [
    ...[...Map.groupBy(things, (thing) => JSON.stringify([thing.located.kind, nameOf(thing)])).values()]
      .filter(([first]) => first && nameOf(first))
      .flatMap(([first, ...copies]) =>
        copies.map((copy): Finding<ProblemKind> => ({
          kind: 'same-name',
          file: copy.file,
          detail: { name: nameOf(copy) ?? '', other: first?.located.id ?? '' },
        })),
      ),
    ...things
      .filter(({ located }) => located.kind === 'places')
      .flatMap((place) => [...problemsOfPlace(place), ...outside(place)]),
  ]
}

const nameOf = (document: Document): string | undefined =>
  ['title', 'name'].map((field) => textAt(document, field) ?? textAt(document, field, original)).find(Boolean)

const problemsOfPlace = (place: Document): Finding<ProblemKind>[] => {
  const name = textAt(place, 'name', original) ?? ''
  const region = textAt(place, 'region')
  const spelled = prefectureIn(name)
  return spelled && region && /^JP-\d\d$/.test(region) && region !== spelled
    ? [{ kind: 'other-region', file: place.file, path: ['region'], detail: { name, region, spelled } }]
    : []
}

const outside = (place: Document): Finding<ProblemKind>[] => {
  const region = textAt(place, 'region')
  const [latitude, longitude] = ['latitude', 'longitude'].map((field) =>
    valueAt(place.yaml?.data, ['coordinates', field]),
  )
  if (!region || typeof latitude !== 'number' || typeof longitude !== 'number') return []
  // What is no latitude is told of it.
  if (Math.abs(latitude) > 90 || isWithin(region, { latitude, longitude })) return []
  const isTurned = isWithin(region, { latitude: longitude, longitude: latitude })
  const detail = {
    name: textAt(place, 'name', original) ?? '',
    region,
    latitude: String(latitude),
    longitude: String(longitude),
    ...(isTurned && { isTurned: 'yes' }),
  }
  return [{ kind: 'coordinates-outside', file: place.file, path: ['coordinates'], detail }]
}
