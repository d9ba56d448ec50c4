import { countryOutline } from '#assets/country.ts'
import { japanMap } from '#assets/map.ts'
import type { Place } from '#report/model.ts'

type Point = readonly [x: number, y: number]

export type Marker = {
  readonly place: Place
  /** The place's number in the list beside the map. */
  readonly number: number
  /** The middle of its prefecture or country, and where its number stands. */
  readonly at: Point
  readonly label: Point
}

export type Region = { readonly code: string; readonly path: string; readonly place: Place }

type Inset = { readonly region: Region; readonly markers: readonly Marker[]; readonly viewBox: string }

const japan = japanMap()

/** Markers to the right of this stand in a column over the Pacific, the others up and left of their prefecture. */
const [middle, column, step] = [560, 720, 58]

/** A report's places on Japan by prefecture, with the countries abroad as insets. */
export const placeMap = (places: readonly Place[]) => {
  const numbered = places.map((place, index) => ({ place, number: index + 1 }))
  const prefectureOf = ({ region }: Place) => japan.prefectures.find(({ code }) => code === region)
  const regions = japan.prefectures.flatMap(({ code, path }): Region[] => {
    const place = places.find(({ region }) => region === code)
    return place ? [{ code, path, place }] : []
  })
  const at = numbered.flatMap((it) => {
    const prefecture = prefectureOf(it.place)
    return prefecture ? [{ ...it, at: prefecture.centre }] : []
  })
  const east = at.filter(({ at: [x] }) => x >= middle).toSorted((one, other) => one.at[1] - other.at[1])
  const top = Math.min(...east.map(({ at: [, y] }) => y)) - step
  return {
    viewBox: japan.viewBox,
    rest: japan.prefectures
      .flatMap(({ code, path }) => (regions.some((it) => it.code === code) ? [] : [path]))
      .join(''),
    regions,
    markers: [
      ...at
        .filter(({ at: [x] }) => x < middle)
        .map((it): Marker => ({ ...it, label: [it.at[0] - 50, it.at[1] - 75] })),
      ...east.map((it, index): Marker => ({ ...it, label: [column, top + index * step] })),
    ],
    insets: insetsOf(numbered.filter(({ place }) => !place.region.startsWith('JP-'))),
  }
}

const insetsOf = (abroad: readonly { readonly place: Place; readonly number: number }[]): readonly Inset[] =>
  [...Map.groupBy(abroad, ({ place }) => place.region)].flatMap(([code, its]) => {
    const outline = countryOutline(code)
    const [first] = its
    if (!outline || !first) return []
    const centre: Point = [outline.width / 2, outline.height / 2]
    return [
      {
        region: { code, path: outline.path, place: first.place },
        markers: its.map((it, index) => ({
          ...it,
          at: centre,
          label: [outline.width + 30, 40 + index * step] as const,
        })),
        viewBox: `-20 -20 ${outline.width + 90} ${outline.height + 40}`,
      },
    ]
  })
