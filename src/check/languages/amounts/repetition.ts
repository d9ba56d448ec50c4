import { isRepeated, type Quantity } from './quantity.ts'

/** Of two halves, the first said twice: as many are said, but not the same. */
export const recounted = (
  one: readonly Quantity[],
  other: readonly Quantity[],
): readonly (readonly [Quantity, Quantity])[] => {
  const kinds = [
    ...new Set(
      one.flatMap(({ weight, units: [unit = ''] }) => (weight === 'said' && isRepeated(unit) ? [unit] : [])),
    ),
  ]
  return kinds.flatMap((kind) => {
    const [these, those] = [one, other].map((side) => side.filter(({ units: [unit] }) => unit === kind))
    if (!these || !those || these.length !== those.length) return []
    const more = (side: readonly Quantity[], than: readonly Quantity[]) =>
      side.find((it) => timesIn(side, it) > timesIn(than, it) && timesIn(than, it) > 0)
    const [it, its] = [more(these, those), more(those, these)]
    const rest = it ?? these.find((said) => !timesIn(those, said))
    const otherRest = its ?? those.find((said) => !timesIn(these, said))
    return (it || its) && rest && otherRest ? [[rest, otherRest] as const] : []
  })
}

const timesIn = (side: readonly Quantity[], { keys: [key] }: Quantity) =>
  side.filter(({ keys }) => keys[0] === key).length
