import type { Weight } from '#assets/coverage.ts'
import type { TextByWeight } from '#assets/fonts.ts'
import { readMarkup, unescaped } from './markup.ts'
import type { PageElement } from './selectors.ts'
import { styleRulesOf } from './style-rules.ts'
import { weightsBy, type Weights } from './weights.ts'

/** What a page can show, by weight. */
export type Shown = {
  readonly all: TextByWeight
  /** Without what it tells of other years, which changes with them. */
  readonly ofItsYear: TextByWeight
}

/** Parts of a page that tell of other years: the switch of years, the way to all reports, what went on. */
const ofOtherYears = /\bdata-(?:year-switch|overview)\b|\byears-around\b/

/** Reads the text of pages that have the same style sheets. */
export const shownBy = (css: string): ((html: string) => Shown) => {
  const weightsOf = weightsBy(css)
  const generated = generatedBy(css)
  return (html) => {
    const texts = {
      all: { 400: [...generated.text], 700: [...generated.text] },
      ofItsYear: { 400: [...generated.text], 700: [...generated.text] },
    }
    const add = (text: string, weights: Weights, isOfItsYear: boolean) => {
      for (const weight of weights) {
        texts.all[weight].push(text)
        if (isOfItsYear) texts.ofItsYear[weight].push(text)
      }
    }
    let element: Open | undefined
    readMarkup(html, {
      opened: (name, attributes, isEmpty) => {
        const opened = openedIn(element, name, attributes)
        if (element) element.last = opened
        const weights = weightsOf(opened, element?.weights ?? regular)
        const isOfItsYear = (element?.isOfItsYear ?? true) && !(attributes && ofOtherYears.test(attributes))
        for (const value of attributes ? generated.valuesOf(attributes) : [])
          add(unescaped(value), weights, isOfItsYear)
        if (!isEmpty)
          element = Object.assign(opened, {
            weights,
            isOfItsYear,
            isInBody: name === 'body' || (element?.isInBody ?? false),
            last: undefined,
          })
      },
      closed: (name) => {
        const closed = closest(element, name)
        if (closed) element = closed.parent
      },
      text: (text) => {
        if (element?.isInBody) add(unescaped(text), element.weights, element.isOfItsYear)
      },
      style: (css) => {
        for (const quoted of css.match(strings) ?? []) add(cssText(quoted), regular, true)
      },
    })
    return { all: joined(texts.all), ofItsYear: joined(texts.ofItsYear) }
  }
}

const regular: Weights = new Set([400] as const)

/** An element that has not been closed yet. */
type Open = PageElement & {
  readonly parent: Open | undefined
  readonly weights: Weights
  readonly isOfItsYear: boolean
  readonly isInBody: boolean
  /** The element that was opened last in it. */
  last: PageElement | undefined
}

const none: readonly string[] = []

const openedIn = (parent: Open | undefined, name: string, attributes: string) => ({
  name,
  classes: (attributes && /\bclass="([^"]*)"/.exec(attributes)?.[1]?.split(' ')) || none,
  has: (attribute: string) => attributes.includes(attribute),
  parent,
  previous: parent?.last,
})

const closest = (element: Open | undefined, name: string): Open | undefined =>
  !element || element.name === name ? element : closest(element.parent, name)

const joined = (texts: Readonly<Record<Weight, readonly string[]>>): TextByWeight => ({
  regular: texts[400].join(''),
  bold: texts[700].join(''),
})

/** What style sheets add to a page: texts, and the values of attributes. */
const generatedBy = (css: string) => {
  const said = styleRulesOf(css).flatMap(
    ({ declarations }) => declarations.match(/(?:^|;)\s*content:[^;]*/g) ?? [],
  )
  const text = said.flatMap((content) => content.match(strings) ?? []).map(cssText)
  const names = new Set(
    [...said.join().matchAll(/attr\(([\w-]+)\)/g), ['', 'placeholder']].map(([, name]) => name),
  )
  const values = new RegExp(`\\s(?:${[...names].join('|')})="([^"]*)"`, 'g')
  return {
    text,
    valuesOf: (attributes: string) => [...attributes.matchAll(values)].map(([, value = '']) => value),
  }
}

const strings = /"[^"]*"|'[^']*'/g

const cssText = (quoted: string): string =>
  quoted
    .slice(1, -1)
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
