import { createHash } from 'node:crypto'

/** An id of what a name names, the same wherever and whenever it is made: a UUID of RFC 9562, version 8. */
export const stableId = (name: string): string => {
  const digits = createHash('sha256').update(name).digest('hex')
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
  ]
  return `urn:uuid:${[...parts, digits.slice(20, 32)].join('-')}`
}
