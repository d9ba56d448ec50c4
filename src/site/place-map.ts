import { callouts, type Line } from '#assets/callouts.ts'
import { countryOutline } from '#assets/country.ts'
import { japanMap } from '#assets/map.ts'
import type { Point } from '#assets/outline.ts'
import { settings } from '#i18n/settings.ts'
import type { Place } from '#report/model.ts'

export type Marker = {
  readonly place: Place
  /** The place's number in the list beside the map. */
  readonly number: number
  /** The middle of its prefecture, or its place in a country, and where its number stands. */
  readonly at: Point
  readonly label: Point
}

type Region = { readonly code: string; readonly path: string; readonly place: Place }

/** A country abroad in a frame of its own, its outline moved there from where it is drawn. */
type Inset = {
  readonly region: Region
  readonly markers: readonly Marker[]
  readonly frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly move: Point
}

const japan = japanMap()
const [, , width = 0, height = 0] = japan.viewBox.split(' ').map(Number)

/** Labels stand on the sea: along the Sea of Japan, south of Kyushu and Shikoku, and in a column over the Pacific. */
const coasts: readonly Line[] = [
  { from: [120, 565], to: [500, 333] },
  { from: [330, 780], to: [520, 680] },
  { from: [775, 300], to: [775, 1000] },
]
/** As far apart as targets of 24 px on the narrowest screen ask for (WCAG 2.5.8), along the slope of the steepest coast, too. */
const gap = 88
/** Around a country in its frame; its name stands in the foot. */
const [padding, foot, frameWidth] = [16, 44, 302]

/** A report's places on Japan by prefecture, with the countries abroad as insets; markers in the order of their numbers. */
export const placeMap = (places: readonly Place[]) => {
  const numbered = places.map((place, index) => ({ place, number: index + 1 }))
  const regions = japan.prefectures.flatMap(({ code, path }): Region[] => {
    const place = places.find(({ region }) => region === code)
    return place ? [{ code, path, place }] : []
  })
  const at = numbered.flatMap((it) => {
    const prefecture = japan.prefectures.find(({ code }) => code === it.place.region)
    return prefecture ? [{ ...it, at: prefecture.centre }] : []
  })
  const isJapan = regions.length > 0
  const insets = insetsOf(
    numbered.filter(({ place }) => !place.region.startsWith('JP-')).toSorted(homeFirst),
    isJapan ? height : 0,
  )
  const markers: readonly Marker[] = [
    ...callouts(at, coasts, gap),
    ...insets.flatMap((inset) => inset.markers),
  ]
  return {
    width: isJapan ? width : 2 * frameWidth + gap / 2,
    height: Math.max(isJapan ? height : 0, ...insets.map(({ frame }) => frame.y + frame.height)),
    rest: (isJapan ? japan.prefectures : [])
      .flatMap(({ code, path }) => (regions.some((it) => it.code === code) ? [] : [path]))
      .join(''),
    regions,
    insets,
    markers: markers.toSorted((one, other) => one.number - other.number),
  }
}

type Numbered = { readonly place: Place; readonly number: number }

/** The country that the site's settings name stands before the others. */
const homeFirst = (one: Numbered, other: Numbered): number =>
  Number(other.place.region === settings.home) - Number(one.place.region === settings.home)

/** One country has room on the Sea of Japan; more of them stand below the map, two in a row. */
const insetsOf = (abroad: readonly Numbered[], above: number): readonly Inset[] => {
  const countries = [...Map.groupBy(abroad, ({ place }) => place.region)].flatMap(([code, its]) => {
    const outline = countryOutline(code)
    const room = Math.max(outline?.height ?? 0, (its.length + 0.5) * gap)
    return outline ? [{ code, its, outline, room }] : []
  })
  const row = gap / 2 + Math.max(...countries.map(({ room }) => frameHeight(room)))
  return countries.map(({ code, its, outline, room }, index) => {
    const [x, y] =
      countries.length === 1
        ? [0, 0]
        : [(index % 2) * (frameWidth + gap / 2), above + (above && gap / 2) + Math.floor(index / 2) * row]
    const move: Point = [x + padding, y + padding + (room - outline.height) / 2]
    const at = ({ coordinates }: Place): Point => {
      const [across, down] = coordinates
        ? outline.project(coordinates.longitude, coordinates.latitude)
        : [outline.width / 2, outline.height / 2]
      return [across + move[0], down + move[1]]
    }
    const side = x + padding + outline.width + 50
    const top = y + padding + gap / 2
    const markers = callouts(
      its.map((it) => ({ ...it, at: at(it.place) })),
      [{ from: [side, top], to: [side, top + room - gap] }],
      gap,
    )
    const frame = { x, y, width: frameWidth, height: frameHeight(room) }
    return { region: { code, path: outline.path, place: its[0]!.place }, markers, frame, move }
  })
}

const frameHeight = (room: number) => room + 2 * padding + foot
