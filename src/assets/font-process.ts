import { fork } from 'node:child_process'
import { resolve } from 'node:path'
import type { Answer, Order } from './font-cutter.ts'

type Cutter = { readonly cut: (order: Omit<Order, 'number'>) => Promise<Uint8Array> }

let cutter: Cutter | undefined

/**
 * Cuts a font in another process: it takes as long as many pages, which are made meanwhile, and much memory, which is
 * free again afterwards.
 */
export const cutAside = (order: Omit<Order, 'number'>): Promise<Uint8Array> => {
  cutter ??= started(() => {
    cutter = undefined
  })
  return cutter.cut(order)
}

/** A process that cuts fonts until it has none left to cut, or is stopped. */
const started = (ended: () => void): Cutter => {
  const child = fork(resolve('src/assets/font-cutter.ts'), { serialization: 'advanced' })
  const open = new Map<number, PromiseWithResolvers<Uint8Array>>()
  let orders = 0
  // Else it would go on for a moment after a build that is stopped.
  const stop = () => child.kill('SIGKILL')
  process.once('exit', stop)
  child.on('message', ({ number, bytes, error }: Answer) => {
    if (bytes) open.get(number)?.resolve(bytes)
    else open.get(number)?.reject(new Error(error))
    open.delete(number)
    if (open.size) return
    ended()
    child.disconnect()
  })
  child.on('exit', () => {
    process.off('exit', stop)
    if (!open.size) return
    ended()
    for (const cut of open.values()) cut.reject(new Error('The process that cuts fonts was stopped'))
  })
  return {
    cut: (order) => {
      const cut = Promise.withResolvers<Uint8Array>()
      open.set(orders, cut)
      child.send({ ...order, number: orders++ })
      return cut.promise
    },
  }
}
