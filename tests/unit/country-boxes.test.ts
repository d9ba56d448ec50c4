import { createRequire } from 'node:module'
import { geoBounds } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { expect, it } from 'vitest'
import { boxes, isWithin } from '#check/fields/country-boxes.ts'

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>

const atlas = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Atlas

/** The boxes as the atlas has them, a degree wider on each side, for what it leaves out. */
const boxesOfAtlas = () =>
  feature(atlas, atlas.objects.countries)
    .features.flatMap((country) => {
      const { id, properties } = country
      const region = id === undefined ? undefined : new Intl.Locale(`und-${id}`).region
      const code = properties.name === 'Kosovo' ? 'XK' : region
      if (!code || !/^[A-Z]{2}$/.test(code)) return []
      const [[west, south], [east, north]] = geoBounds(country)
      return [
        `${code} ${Math.floor(west) - 1} ${Math.floor(south) - 1} ${Math.ceil(east) + 1} ${Math.ceil(north) + 1}`,
      ]
    })
    .toSorted()
    .filter((box, index, all) => box.slice(0, 2) !== all[index - 1]?.slice(0, 2))

it('the boxes of countries are those of the atlas', () => {
  expect(boxes).toEqual(boxesOfAtlas())
  expect(boxes.length).toBeGreaterThan(230)
})

it.each([
  ['VN', 10.78, 106.7, true],
  ['VN', -10.78, 106.7, false],
  ['VN', 106.7, 10.78, false],
  ['JP', 26.2, 127.7, true],
  ['JP-16', 36.7, 137.2, true],
  ['JP', 37.5, 127, true],
  ['JP', 37.5, -122, false],
  ['US', 21.3, -157.8, true],
  ['US', 52.8, 173.2, true],
  ['US', 48.9, 2.35, false],
  ['RU', 64.7, -173, true],
  ['RU', 60, -100, false],
  ['FJ', -18.1, 178.4, true],
  ['NZ', -44, -176.5, true],
  ['ZZ', 0, 0, true],
])('whether a place of %s may lie at %d, %d: %s', (region, latitude, longitude, within) =>
  expect(isWithin(region, { latitude, longitude })).toBe(within),
)
