import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { geoArea, geoMercator } from 'd3-geo'
import type { Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { onGrid, pathOf, simplified, type Point } from './outline.ts'

export type CountryOutline = {
  readonly width: number
  readonly height: number
  readonly path: string
  /** Where a place on the globe, in degrees, stands on the outline. */
  readonly project: (longitude: number, latitude: number) => Point
}

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>

const atlas: Atlas = createRequire(resolve('package.json'))('world-atlas/countries-50m.json')
const shapes = feature(atlas, atlas.objects.countries).features
const englishName = new Intl.DisplayNames('en', { type: 'region' })
const tolerance = 0.9

/** The mainland of a country by its ISO 3166-1 code, without its islands; undefined where the atlas has none. */
export const countryOutline = (code: string, height = 320): CountryOutline | undefined => {
  const parts = partsOf(code)
  if (parts.length === 0) return undefined
  const mainland = parts.map(polygon).reduce((most, part) => (geoArea(part) > geoArea(most) ? part : most))
  const projection = geoMercator().fitHeight(height, mainland)
  const project = (longitude: number, latitude: number): Point => {
    const [x, y] = projection([longitude, latitude])!
    return [Math.round(x), Math.round(y)]
  }
  const shore = mainland.coordinates[0]!.slice(1).map(([longitude = 0, latitude = 0]) =>
    project(longitude, latitude),
  )
  const width = Math.max(...shore.map(([x]) => x))
  const path = pathOf([simplified(onGrid(shore, 1), tolerance, () => false)])
  return { width, height, path, project }
}

const partsOf = (code: string): Position[][][] => {
  const country = region(code)
  const name = englishName.of(code)
  return shapes.flatMap(({ id, properties, geometry }) => {
    // Kosovo has no number, as ISO 3166-1 does not list it.
    if (id === undefined ? properties.name !== name : region(id) !== country) return []
    if (geometry.type === 'MultiPolygon') return geometry.coordinates
    return geometry.type === 'Polygon' ? [geometry.coordinates] : []
  })
}

/** The code of a country in letters, by its letters or its number in ISO 3166-1. */
const region = (code: string | number) => new Intl.Locale(`und-${code}`).region

const polygon = (coordinates: Position[][]) => ({ type: 'Polygon' as const, coordinates })
