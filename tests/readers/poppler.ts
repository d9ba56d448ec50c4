import { spawnSync } from 'node:child_process'
import { placesOf, type Reading } from './reader.ts'

/** Reads by Poppler, as Evince and Okular do, where it is on the machine. */
export const readByPoppler = (pdf: Uint8Array, terms: readonly string[]): Reading | undefined => {
  const { status, stdout } = spawnSync('pdftotext', ['-raw', '-', '-'], { input: pdf, maxBuffer: 1e8 })
  if (status !== 0) return undefined
  const pages = stdout.toString().split('\f')
  return { pages, counts: terms.map((term) => placesOf(term, pages).length) }
}
