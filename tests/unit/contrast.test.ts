import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { iconSvg } from '#assets/icons.ts'
import { areaColours, areas, page } from '#assets/palette.ts'
import { colourNames } from '#schema/site.ts'

const css = readFileSync('src/styles/theme.css', 'utf8')
const schemes = [
  ['light', 0],
  ['dark', 1],
] as const
const letters = [...'ABCDEFGH']

/** The value of a token within a piece of the style sheet: one colour for both schemes, or one for each. */
const token = (source: string, name: string) => {
  const value = source.match(new RegExp(`${name}: (?:light-dark\\((#\\w{6}), (#\\w{6})\\)|(#\\w{6}));`))
  return value?.[3] ?? [value?.[1], value?.[2]]
}
const areaRule = (letter: string) =>
  css.match(new RegExp(`\\[data-area='${letter}'\\][^{]*\\{([^}]*)\\}`))?.[1] ?? ''

const channel = (hex: string, at: number) => parseInt(hex.slice(at, at + 2), 16) / 255

/** WCAG 2.2, relative luminance. */
const luminance = (hex: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => channel(hex, at))
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
/** WCAG 2.2, contrast ratio. */
const contrast = (one: string, other: string) => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** White laid over a colour. */
const veiled = (hex: string, alpha: number) => {
  const mixed = [1, 3, 5].map((at) => Math.round(255 * (channel(hex, at) * (1 - alpha) + alpha)))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** A colour on a ground in a scheme, and the least contrast it must have. */
type Row = readonly [what: string, colour: string, ground: string, least: number]

const rows = schemes.flatMap(([scheme, at]) => {
  const { paper, ink, quiet, foot, focus } = page
  const grounds: (readonly [string, string])[] = [
    ['paper', paper[at]],
    ['foot', foot[at]],
    ...areas.map(({ name, tint }) => [`tint of ${name}`, tint[at]] as const),
  ]
  const general = grounds.flatMap(([where, ground]): Row[] => [
    [`ink on ${where}, ${scheme}`, ink[at], ground, 7],
    [`quiet ink on ${where}, ${scheme}`, quiet[at], ground, 7],
    [`focus ring on ${where}, ${scheme}`, focus[at], ground, 3],
  ])
  const ofAreas = areas.flatMap(({ name, area, tint, solid }): Row[] => [
    [`${name} on paper, ${scheme}`, area[at], paper[at], 7],
    [`${name} on its tint, ${scheme}`, area[at], tint[at], 7],
    [`large ${name} on foot, ${scheme}`, area[at], foot[at], 4.5],
    [`white on ${name}, ${scheme}`, '#ffffff', solid, 7],
    [`large white on the arrow feathers in ${name}, ${scheme}`, '#ffffff', veiled(solid, 0.2), 4.5],
  ])
  return [...general, ...ofAreas, [`paper on ink, ${scheme}`, paper[at], ink[at], 7] as const]
})

describe('the colours', () => {
  it.each(rows)('%s: %s on %s has %s : 1 (WCAG 1.4.6, 1.4.11)', (_, colour, ground, least) => {
    expect(contrast(colour, ground)).toBeGreaterThanOrEqual(least)
  })

  it('are the same in the style sheet and the table', () => {
    for (const [name, pair] of Object.entries(page)) expect(token(css, `--color-${name}`)).toEqual([...pair])
    letters.forEach((letter, index) => {
      const { area, tint, solid } = areas[index]!
      expect(token(areaRule(letter), '--area')).toEqual([...area])
      expect(token(areaRule(letter), '--area-tint')).toEqual([...tint])
      expect(token(areaRule(letter), '--area-solid')).toBe(solid)
    })
  })

  it('are eight, and all different', () => {
    expect(new Set(areas.map(({ solid }) => solid)).size).toBe(8)
    expect(areas.map(({ id }) => id)).toEqual([...colourNames])
    expect(areaColours('I')).toBe(areaColours('A'))
  })

  it('are those of the favicon', () => {
    const icon = iconSvg(letters.map((id) => ({ id, activities: [] })))
    const expected = areas.flatMap(({ solid, area }) => [solid, area[1]])
    expect(icon.match(/#\w{6}/g)?.sort()).toEqual(expected.sort())
  })
})
