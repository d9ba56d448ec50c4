/** What measures the same, and how many of the smallest each unit is. */
const measures: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  time: { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 },
  months: { month: 1, year: 12 },
  weight: { gram: 1, kilogram: 1e3, tonne: 1e6 },
  distance: { millimetre: 1, centimetre: 10, metre: 1e3, kilometre: 1e6 },
  power: { kilowatt: 1, megawatt: 1e3 },
}

const sizes = new Map(
  Object.entries(measures).flatMap(([measure, units]) =>
    Object.entries(units).map(([unit, size]) => [unit, { measure, size }] as const),
  ),
)

/** 90 minutes and 1.5 hours alike: time 5400; undefined where nothing smaller is known. */
export const inSmallest = (value: number, unit: string): string | undefined => {
  const found = sizes.get(unit)
  return found && `${found.measure} ${round(value * found.size)}`
}

/** What a unit measures, or the unit itself. */
export const measureOf = (unit: string): string => sizes.get(unit)?.measure ?? unit

/** Two and a half tonnes of 2 and 500 kilograms; undefined where the second is no part of the first. */
export const sum = (value: number, unit: string, more: number, smaller: string): number | undefined => {
  const [large, small] = [sizes.get(unit), sizes.get(smaller)]
  return large && small && large.measure === small.measure && small.size < large.size
    ? round(value + (more * small.size) / large.size)
    : undefined
}

export const round = (value: number): number => Math.round(value * 1e6) / 1e6
