import { callouts, type Line } from '#assets/callouts.ts'
import { countryOutline } from '#assets/country.ts'
import { japanMap } from '#assets/map.ts'
import type { Point } from '#assets/outline.ts'
import type { Place } from '#report/model.ts'

export type Marker = {
  readonly place: Place
  /** The place's number in the list beside the map. */
  readonly number: number
  /** The middle of its prefecture, or its place in a country, and where its number stands. */
  readonly at: Point
  readonly label: Point
}

export type Region = { readonly code: string; readonly path: string; readonly place: Place }

type Inset = { readonly region: Region; readonly markers: readonly Marker[]; readonly viewBox: string }

const japan = japanMap()

/** Labels stand on the sea: along the Sea of Japan, south of Kyushu and Shikoku, and in a column over the Pacific. */
const coasts: readonly Line[] = [
  { from: [120, 565], to: [500, 333] },
  { from: [330, 780], to: [520, 680] },
  { from: [775, 300], to: [775, 1000] },
]
/** As far apart as targets of 24 px on the narrowest screen ask for (WCAG 2.5.8). */
const gap = 80

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
  return {
    viewBox: japan.viewBox,
    rest: japan.prefectures
      .flatMap(({ code, path }) => (regions.some((it) => it.code === code) ? [] : [path]))
      .join(''),
    regions,
    markers: callouts(at, coasts, gap),
    insets: insetsOf(numbered.filter(({ place }) => !place.region.startsWith('JP-'))),
  }
}

const insetsOf = (abroad: readonly { readonly place: Place; readonly number: number }[]): readonly Inset[] =>
  [...Map.groupBy(abroad, ({ place }) => place.region)].flatMap(([code, its]) => {
    const outline = countryOutline(code)
    const [first] = its
    if (!outline || !first) return []
    const { width, height, path, project } = outline
    const at = ({ coordinates }: Place): Point =>
      coordinates ? project(coordinates.longitude, coordinates.latitude) : [width / 2, height / 2]
    const room = Math.max(height, (its.length + 0.5) * gap)
    const top = (height - room) / 2
    const side: Line = { from: [width + 50, top + gap / 2], to: [width + 50, top + room - gap / 2] }
    return [
      {
        region: { code, path, place: first.place },
        markers: callouts(
          its.map((it) => ({ ...it, at: at(it.place) })),
          [side],
          gap,
        ),
        viewBox: `0 ${top} ${width + 90} ${room}`,
      },
    ]
  })
