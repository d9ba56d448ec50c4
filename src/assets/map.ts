import japan from '@svg-maps/japan'
import { area, heart, onGrid, pathOf, ringsOf, simplified, type Point, type Ring } from './outline.ts'

type Prefecture = {
  /** ISO 3166-2. */
  readonly code: string
  /** A path that begins with M: several may be joined into one. */
  readonly path: string
  /** Where a marker stands. */
  readonly centre: Point
}
export type JapanMap = { readonly viewBox: string; readonly prefectures: readonly Prefecture[] }

/** In the order of ISO 3166-2:JP. */
const names = `hokkaido aomori iwate miyagi akita yamagata fukushima ibaraki tochigi gunma saitama chiba tokyo
  kanagawa niigata toyama ishikawa fukui yamanashi nagano gifu shizuoka aichi mie shiga kyoto osaka hyogo nara
  wakayama tottori shimane okayama hiroshima yamaguchi tokushima kagawa ehime kochi fukuoka saga nagasaki kumamoto
  oita miyazaki kagoshima okinawa`.split(/\s+/)

const scale = 2
const tolerance = 1.3
/** Smaller islands are left out, as the map only tells prefectures apart. */
const smallestIsland = 18
/** Islands that the source counts to the wrong prefecture, by their north: Iki; Amami and Tokunoshima. */
const strays: Readonly<Record<string, { readonly to: string; readonly northOf: number }>> = {
  saga: { to: 'nagasaki', northOf: 610 },
  okinawa: { to: 'kagoshima', northOf: 900 },
}

type Shape = { readonly name: string; readonly ring: Ring }
type Drawing = {
  readonly viewBox: string
  readonly locations: readonly { readonly id: string; readonly path: string }[]
}
const drawing = japan as Drawing

/** Japan by prefecture, simplified and without its small and remote islands. */
export const japanMap = (): JapanMap => {
  const shapes = drawing.locations.flatMap(({ id, path }) =>
    ringsOf(path).map((ring) => shape(id, onGrid(ring, scale))),
  )
  const drawn = shapes.filter(({ ring }) => area(ring) >= smallestIsland)
  const pinned = junctions(drawn)
  const prefectures = names.map((name, index) => {
    const own = drawn.filter((other) => other.name === name).map(({ ring }) => ring)
    const rings = own.map((ring) => simplified(ring, tolerance, pinned))
    const mainland = rings.reduce((most, ring) => (area(ring) > area(most) ? ring : most))
    const code = `JP-${String(index + 1).padStart(2, '0')}`
    return { code, path: pathOf(rings), centre: heart(mainland) }
  })
  const [width = 0, height = 0] = drawing.viewBox.split(' ').slice(2).map(Number)
  return { viewBox: `0 0 ${width * scale} ${height * scale}`, prefectures }
}

const shape = (id: string, ring: Ring): Shape => {
  const stray = strays[id]
  const north = Math.min(...ring.map(([, y]) => y))
  return { name: stray && north < stray.northOf && area(ring) < 500 ? stray.to : id, ring }
}

/** The points where a border begins, ends or meets another: they stay, so that neighbours still touch. */
const junctions = (shapes: readonly Shape[]) => {
  const owners = new Map<string, Set<string>>()
  for (const { name, ring } of shapes)
    for (const point of ring) owners.set(`${point}`, new Set(owners.get(`${point}`)).add(name))
  const shared = (point: Point) => owners.get(`${point}`)?.size ?? 0
  const pins = shapes.flatMap(({ ring }) =>
    ring.filter((point, index) =>
      [ring.at(index - 1)!, ring[(index + 1) % ring.length]!].some((next) => shared(next) < shared(point)),
    ),
  )
  const pinned = new Set(pins.map(String))
  return (point: Point) => pinned.has(`${point}`)
}
