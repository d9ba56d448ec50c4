import { describe, expect, it } from 'vitest'
import type { Place } from '#report/model.ts'
import { placeMap } from '#site/place-map.ts'

const place = (region: string, index: number): Place => ({
  id: `${region}-${index}`,
  name: { text: region, lang: undefined },
  region,
  coordinates: undefined,
  activities: [],
  events: [],
  ofOrganisation: false,
})
const mapOf = (...regions: readonly string[]) => placeMap(regions.map(place))

describe('the map of a report', () => {
  it('shows Japan only with a place in it, and nothing without a country', () => {
    expect(mapOf('JP-13').rest).not.toBe('')
    expect(mapOf('ZZ').height).toBe(0)
    expect(mapOf().height).toBe(0)
  })

  const map = mapOf('JP-22', 'VN', 'JP-38', 'JP-41', 'VN', 'JP-20', 'JP-16', 'JP-13')

  it('has its markers in the order of their numbers, those abroad among them', () => {
    expect(map.markers.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(map.markers.map(({ place: { region } }) => region)[1]).toBe('VN')
  })

  it('keeps numbers apart, also between the map and its inset', () => {
    for (const [index, one] of map.markers.entries())
      for (const other of map.markers.slice(index + 1)) {
        const [dx, dy] = [one.label[0] - other.label[0], one.label[1] - other.label[1]]
        expect(Math.hypot(dx, dy), `${one.number} and ${other.number}`).toBeGreaterThanOrEqual(79)
      }
  })

  it.each([
    [['VN'], 400],
    [['VN', 'TH', 'US'], 900],
  ])('holds %s in frames that do not meet', (regions, height) => {
    const { insets, markers, ...drawn } = mapOf(...regions)
    expect(insets.map(({ region }) => region.code)).toEqual(regions)
    expect(drawn.height).toBeGreaterThan(300)
    expect(drawn.height).toBeLessThanOrEqual(height)
    expect(drawn.rest).toBe('')
    for (const [index, { frame, markers: own }] of insets.entries()) {
      expect(own).toEqual([markers[index]])
      for (const [x, y] of own.flatMap(({ at, label }) => [at, label])) {
        expect(x > frame.x && x < frame.x + frame.width).toBe(true)
        expect(y > frame.y && y < frame.y + frame.height).toBe(true)
      }
      for (const { frame: other } of insets.slice(index + 1))
        expect(
          frame.x + frame.width < other.x ||
            frame.y + frame.height < other.y ||
            other.x + other.width < frame.x,
        ).toBe(true)
    }
  })
})
