import { describe, expect, it } from 'vitest'
import { callouts } from '#assets/callouts.ts'
import { countryOutline } from '#assets/country.ts'
import { japanMap } from '#assets/map.ts'
import { area, isInside, ringsOf, type Point } from '#assets/outline.ts'

const map = japanMap()
const ringsFor = (code: string) => ringsOf(map.prefectures.find((other) => other.code === code)!.path)
const mainland = (code: string) =>
  ringsFor(code).reduce((most, ring) => (area(ring) > area(most) ? ring : most))
const extreme = (code: string, score: (point: Point) => number) =>
  mainland(code).reduce((most, point) => (score(point) > score(most) ? point : most))

const mercator = (latitude: number) => Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360))

/** The map has no scale of its own: it is laid over the globe at Cape Soya, Cape Nosappu and Cape Sata. */
const onMap = (longitude: number, latitude: number): Point => {
  const [soya, nosappu, sata] = [
    extreme('JP-01', ([, y]) => -y),
    extreme('JP-01', ([x]) => x),
    extreme('JP-46', ([, y]) => y),
  ]
  const across = (longitude - 130.66) / (145.82 - 130.66)
  const down = (mercator(latitude) - mercator(30.99)) / (mercator(45.52) - mercator(30.99))
  return [sata[0] + across * (nosappu[0] - sata[0]), sata[1] + down * (soya[1] - sata[1])]
}

const capitals = {
  'JP-02': [140.74, 40.6],
  'JP-09': [139.88, 36.57],
  'JP-11': [139.5, 35.98],
  'JP-13': [139.4, 35.7],
  'JP-16': [137.21, 36.65],
  'JP-20': [138.05, 36.2],
  'JP-22': [138.25, 35.02],
  'JP-27': [135.55, 34.6],
  'JP-38': [132.85, 33.7],
  'JP-41': [130.2, 33.28],
  'JP-45': [131.3, 32.1],
} as const

describe('the map of Japan', () => {
  it('has 47 prefectures by ISO 3166-2, each with a marker on its land', () => {
    expect(new Set(map.prefectures.map(({ code }) => code)).size).toBe(47)
    for (const { code, centre } of map.prefectures) expect(isInside(centre, mainland(code)), code).toBe(true)
  })

  it.each(Object.entries(capitals))('has %s where it is on the globe', (code, [longitude, latitude]) => {
    const place = onMap(longitude, latitude)
    const under = map.prefectures.filter((other) =>
      ringsFor(other.code).some((ring) => isInside(place, ring)),
    )
    expect(under.map((other) => other.code)).toEqual([code])
  })

  it('counts Iki and Amami to their own prefectures', () => {
    const north = (code: string) =>
      Math.min(
        ...ringsFor(code)
          .flat()
          .map(([, y]) => y),
      )
    expect(north('JP-41')).toBeGreaterThan(600)
    expect(north('JP-47')).toBeGreaterThan(900)
  })

  it('stays below 10 kB', () => {
    const paths = map.prefectures.map(({ path }) => `<path d="${path}"/>`).join('')
    expect(paths.length).toBeLessThan(10_000)
    expect(paths).not.toMatch(/NaN|undefined|\./)
  })
})

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
/** What has a name but is no country of ISO 3166-1 of today: groups of countries, parts of one, or reserved. */
const others = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' ')
const countries = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter(
    (code) => names.of(code) && new Intl.Locale(`und-${code}`).region === code && !others.includes(code),
  )

describe('the outline of a country', () => {
  const vietNam = countryOutline('VN')!
  it('is one ring with its cities inside, from north to south', () => {
    const [ring = []] = ringsOf(vietNam.path)
    const [hanoi, hoChiMinh] = [vietNam.project(105.84, 21.03), vietNam.project(106.66, 10.78)]
    expect(ringsOf(vietNam.path)).toHaveLength(1)
    expect(isInside(hanoi, ring) && isInside(hoChiMinh, ring)).toBe(true)
    expect(hanoi[1]).toBeLessThan(hoChiMinh[1])
    expect(vietNam.path.length).toBeLessThan(1_000)
  })

  it('is there for other countries, and undefined for none', () => {
    expect(countryOutline('TH')?.height).toBe(320)
    expect(countryOutline('US')?.width).toBe(180)
    expect(countryOutline('US')?.height).toBeLessThan(180)
    expect(countryOutline('AQ')?.path).toBeDefined()
    expect(countryOutline('ZZ')).toBeUndefined()
  })

  it('does not depend on how the atlas names a country', () => {
    for (const code of ['US', 'MM', 'TR', 'CD', 'BA', 'CI', 'XK', 'UK'])
      expect(countryOutline(code), code).toBeDefined()
  })

  it('is there for all but the countries that the atlas counts to another, or leaves out', () => {
    const outlines = countries.map((code) => ({ code, path: countryOutline(code)?.path }))
    const without = outlines.filter(({ path }) => path === undefined).map(({ code }) => code)
    expect(without.join(' ')).toBe('BQ BV CC CX GF GI GP MQ RE SJ TK TV UM YT')
    for (const { code, path = '' } of outlines) expect(path, code).not.toMatch(/NaN|Infinity|^M.{0,9}$/)
  })

  it('is the mainland where the atlas has more than one shape for a country', () => {
    const [ring = []] = ringsOf(countryOutline('AU')!.path)
    expect(isInside(countryOutline('AU')!.project(133.88, -23.7), ring)).toBe(true)
  })
})

describe('callouts', () => {
  const lines = [
    { from: [60, 0], to: [60, 1000] },
    { from: [500, 900], to: [900, 500] },
  ] as const
  const places = map.prefectures.filter(({ code }) => code in capitals)
  const labels = callouts(
    places.map(({ code, centre }) => ({ code, at: centre })),
    lines,
    78,
  )
  const slanted = labels.filter(({ label: [x] }) => x > 60)

  it('label every place once, on the nearest line', () => {
    expect(labels.map(({ code }) => code).sort()).toEqual(places.map(({ code }) => code))
    expect(labels.find(({ code }) => code === 'JP-41')?.label[0]).toBe(60)
    expect(slanted.length).toBeGreaterThan(3)
    for (const { label } of slanted) expect(label[0] + label[1]).toBeCloseTo(1400, -1)
  })

  it('leave room between labels', () => {
    for (const column of [labels.filter(({ label: [x] }) => x === 60), slanted])
      column.slice(1).forEach(({ label: [x, y] }, index) => {
        const [before, above] = column[index]!.label
        expect(Math.hypot(x - before, y - above)).toBeGreaterThanOrEqual(78 - 1)
      })
  })

  it('stay on their line, beside a lonely place', () => {
    const label = (at: Point) => callouts([{ at }], lines, 78)[0]?.label
    expect(label([10, 20])).toEqual([60, 20])
    expect(label([10, -300])).toEqual([60, 0])
    const crowd = callouts(
      Array.from({ length: 5 }, () => ({ at: [10, 990] as const })),
      lines,
      78,
    )
    expect(crowd.map((it) => it.label[1])).toEqual([688, 766, 844, 922, 1000])
  })
})
