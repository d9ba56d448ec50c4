import type { Rule } from './ledger.ts'

/** Full-width and circled signs as plain ones; without names that hold a digit in one language only. */
export const plainText = (text: string): string =>
  text
    .replace(/([①-⑳])(?=[①-⑳])/g, '$1 ')
    .normalize('NFKC')
    .replace(/(?<=\d ?[kc]?m)[23](?!\d|\.\d)/g, (power) => ({ 2: '²', 3: '³' })[power] ?? power)
    .replace(/CO2|COVID-19|新型コロナ\S{0,8}19|\d{20,}/g, (found) => ' '.repeat(found.length))

// No pattern may run on without an end: a long line would hold the check up. Twenty digits are no amount.
const web = /https?:\/\/[\w\-./?=&%#~:+@!$,;*]{1,500}/g
const mail = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+/g
const phone =
  /(?<![\d-])(?:\+\d{1,3}[- ]?(?:\(0\)[- ]?)?\(?\d{1,4}|\(?0\d{1,4})[-)( ]{1,2}\d{1,4}[-) ]{1,2}\d{3,4}(?![\d-])/g

/** What is written alike in every language: addresses, telephone numbers, post codes. */
export const contacts: readonly Rule[] = [
  [web, (at) => [webKey(at(0))], { said: 'web' }],
  [mail, (at) => [at(0).toLowerCase()], { said: 'mail' }],
  [
    phone,
    (at) => {
      const number = at(0).replace(/\(0\)/, '').replace(/^\+81/, '0').replace(/\D/g, '')
      return number.length < 9 ? undefined : [number]
    },
    { said: 'phone' },
  ],
  [/(?<![\d-])\d+(?:-\d+){3,8}(?![\d-])/g, (at) => [at(0)]],
  [
    /〒?(?<![\d-])(\d{3})-(\d{4})(?![\d-])/g,
    (at) => [at(1), at(2)].map((it) => [`${at(1)}-${at(2)}`, Number(it)]),
  ],
]

const webKey = (address: string) =>
  address
    .replace(/[.,;:!]+$/, '')
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '')

/** Whether two addresses differ by one sign, lost, added, changed or turned, and not by their language. */
export const isNear = (one: string, other: string): boolean => {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  let from = 0
  while (one[from] === other[from]) from += 1
  let [to, otherTo] = [one.length, other.length]
  while (to > from && otherTo > from && one[to - 1] === other[otherTo - 1])
    [to, otherTo] = [to - 1, otherTo - 1]
  const [left, right] = [one.slice(from, to), other.slice(from, otherTo)]
  const isTurned = left.length === 2 && right === [...left].toReversed().join('')
  return isTurned || (left.length < 2 && right.length < 2)
}
