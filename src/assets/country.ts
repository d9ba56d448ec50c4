import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { geoArea, geoCentroid, geoMercator, geoPath } from 'd3-geo'
import type { Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { once } from '#i18n/once.ts'
import { onGrid, pathOf, simplified, type Point } from './outline.ts'

export type CountryOutline = {
  readonly width: number
  readonly height: number
  readonly path: string
  /** Where a place on the globe, in degrees, stands on the outline. */
  readonly project: (longitude: number, latitude: number) => Point
}

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>

const atlas = createRequire(resolve('package.json'))('world-atlas/countries-50m.json') as Atlas
const tolerance = 0.9
/** Narrow, so that the numbers beside a wide country stay as large as beside a tall one. */
const frame = { width: 180, height: 320 }

/** The mainland of a country by its ISO 3166-1 code, without its islands, as large as its frame takes; undefined where the atlas has none. */
export const countryOutline = (code: string): CountryOutline | undefined => {
  const parts = partsOf(code)
  if (parts.length === 0) return undefined
  const mainland = parts.map(polygon).reduce((most, part) => (geoArea(part) > geoArea(most) ? part : most))
  // Turned, so that no country is cut by the edge of the map.
  const projection = geoMercator()
    .rotate([-geoCentroid(mainland)[0], 0])
    .fitHeight(frame.height, mainland)
  const [[left], [right]] = geoPath(projection).bounds(mainland)
  if (right - left > frame.width) projection.fitWidth(frame.width, mainland)
  const project = (longitude: number, latitude: number): Point => {
    const [x, y] = projection([longitude, latitude])!
    return [Math.round(x), Math.round(y)]
  }
  const shore = mainland.coordinates[0]!.slice(1).map(([longitude = 0, latitude = 0]) =>
    project(longitude, latitude),
  )
  const [width, height] = [Math.max(...shore.map(([x]) => x)), Math.max(...shore.map(([, y]) => y))]
  const path = pathOf([simplified(onGrid(shore, 1), tolerance, () => false)])
  return { width, height, path, project }
}

const partsOf = (code: string): Position[][][] => {
  const country = new Intl.Locale(`und-${code}`).region
  return (countries().get(country) ?? []).flatMap(({ geometry }) => {
    if (geometry.type === 'MultiPolygon') return geometry.coordinates
    return geometry.type === 'Polygon' ? [geometry.coordinates] : []
  })
}

const countries = once(() =>
  Map.groupBy(feature(atlas, atlas.objects.countries).features, ({ id, properties }) =>
    regionOf(id, properties.name),
  ),
)

/** The atlas numbers countries as ISO 3166-1 does, which Intl knows as another spelling of their letters; Kosovo has no number. */
const regionOf = (id: string | number | undefined, name: string) => {
  if (id !== undefined) return new Intl.Locale(`und-${id}`).region
  return name === 'Kosovo' ? 'XK' : undefined
}

const polygon = (coordinates: Position[][]) => ({ type: 'Polygon' as const, coordinates })
