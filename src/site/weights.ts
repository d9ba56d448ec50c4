import { SelectorType } from 'css-what'
import type { Weight } from '#assets/coverage.ts'
import { chainsOf, matches, specificityOf, type Chain, type PageElement } from './selectors.ts'
import { styleRulesOf, type StyleRule } from './style-rules.ts'

/** The weights that text may be set in: more than one where that depends on what cannot be told from tags. */
export type Weights = ReadonlySet<Weight>

type WeightRule = {
  readonly weight: Weight
  readonly chain: Chain
  readonly rank: number
  readonly isConditional: boolean
}

/** What browsers set in bold by themselves. */
const usual = '@layer browser{h1,h2,h3,h4,h5,h6,b,strong,th{font-weight:bold}}'

/** The weights of an element's text by the rules of style sheets, or else by what stands around it. */
export const weightsBy = (css: string): ((element: PageElement, around: Weights) => Weights) => {
  const byKey = new Map<string, WeightRule[]>()
  const none: readonly WeightRule[] = []
  for (const rule of rulesOf(usual + css))
    for (const key of new Set(keysOf(rule.chain))) byKey.set(key, [...(byKey.get(key) ?? []), rule])
  return (element, around) => {
    const rules: WeightRule[] = []
    for (const key of [element.name, '*', ...element.classes]) rules.push(...(byKey.get(key) ?? none))
    if (!rules.length) return around
    const met = rules.map((rule) => ({ ...rule, answer: matches(element, rule.chain) }))
    const sure = met
      .filter(({ answer, isConditional }) => answer === 'yes' && !isConditional)
      .reduce<WeightRule | undefined>(
        (best, rule) => (best && best.rank > rule.rank ? best : rule),
        undefined,
      )
    const perhaps = met.filter(({ answer, rank }) => answer !== 'no' && rank > (sure?.rank ?? -1))
    return new Set([...(sure ? [sure.weight] : around), ...perhaps.map(({ weight }) => weight)])
  }
}

const rulesOf = (css: string): readonly WeightRule[] => {
  const rules = styleRulesOf(css)
  const layers = [...new Set(rules.flatMap(({ layer }) => layer ?? []))]
  return rules.flatMap((rule, order) => {
    const weight = weightOf(rule)
    if (!weight) return []
    const { isConditional, layer } = rule
    const level = layer === undefined ? layers.length : layers.indexOf(layer)
    return chainsOf(rule.selector).map((chain) => ({
      weight,
      chain,
      isConditional,
      // The layer, then what is named more closely, then what comes later.
      rank: (level * 1e8 + specificityOf(chain)) * 1e5 + order,
    }))
  })
}

/** The last that a rule says of its weight; what is inherited needs no rule. */
const weightOf = ({ declarations }: StyleRule): Weight | undefined => {
  const value = [...declarations.matchAll(/(?:^|;)\s*font-weight:([^;!]+)/g)].at(-1)?.[1]
  if (value === undefined || /inherit/.test(value)) return undefined
  return /normal|^\s*400/.test(value) ? 400 : 700
}

/** Classes and names of which whatever a chain matches has one. */
const keysOf = (chain: Chain): readonly string[] => {
  for (const part of chain) {
    if (part.type === SelectorType.Attribute && part.name === 'class') return [part.value]
    if (part.type === SelectorType.Tag) return [part.name]
    if (part.type === SelectorType.Pseudo && part.name === 'is' && Array.isArray(part.data))
      return part.data.flatMap((one) => keysOf(one.toReversed()))
    if (part.type === SelectorType.Descendant || part.type === SelectorType.Child) break
  }
  return ['*']
}
