/** A process of its own, that answers each order to cut a font: it ends with the one that gives the orders. */
import subsetFont from 'subset-font'
import type { Face, Weight } from './coverage.ts'
import { fontBytes } from './typeface.ts'

export type Order = {
  readonly number: number
  readonly weight: Weight
  readonly face: Face
  readonly characters: string
  readonly options: Parameters<typeof subsetFont>[2]
}
export type Answer = { readonly number: number; readonly bytes?: Uint8Array; readonly error?: string }

const answerTo = ({ number, weight, face, characters, options }: Order): Promise<Answer> =>
  subsetFont(fontBytes(weight, face), characters, options).then(
    (bytes) => ({ number, bytes }),
    (error: unknown) => ({ number, error: String(error) }),
  )

process.on('message', (order: Order) => {
  // Who gave the order may be gone by now.
  void answerTo(order).then((answer) => process.connected && process.send?.(answer))
})
