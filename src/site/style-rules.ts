/** A rule of a style sheet: what it is for, what it says, its layer, and whether it holds only on some screens or paper. */
export type StyleRule = {
  readonly selector: string
  readonly declarations: string
  readonly layer: string | undefined
  readonly isConditional: boolean
}

/** The rules of a style sheet, those in others with the whole of their selector. */
export const styleRulesOf = (css: string): readonly StyleRule[] => {
  const rules: StyleRule[] = []
  const open: string[] = []
  const add = (declarations: string) => {
    const selector = open.findLast((around) => !isConditionOrLayer(around))
    if (!declarations.trim() || !selector || selector.startsWith('@')) return
    rules.push({
      selector,
      declarations,
      layer: open
        .findLast((around) => around.startsWith('@layer'))
        ?.slice('@layer'.length)
        .trim(),
      isConditional: open.some((around) => isConditionOrLayer(around) && !around.startsWith('@layer')),
    })
  }
  for (const [, text = '', brace] of css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]*)([{}])/g)) {
    const end = brace === '{' ? text.lastIndexOf(';') + 1 : text.length
    add(text.slice(0, end))
    if (brace === '{') open.push(whole(text.slice(end).trim(), open))
    else open.pop()
  }
  return rules
}

const isConditionOrLayer = (prelude: string) => /^@(?:layer|media|supports|container)\b/.test(prelude)

/** A selector with that of the rule around it. */
const whole = (prelude: string, open: readonly string[]): string => {
  const around = open.findLast((other) => !other.startsWith('@'))
  if (!around || prelude.startsWith('@')) return prelude
  return prelude.includes('&') ? prelude.replaceAll('&', `:is(${around})`) : `:is(${around}) ${prelude}`
}
