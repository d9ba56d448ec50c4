import { z } from 'zod'
import { agreed, bilingual, named, questions } from './fields.ts'

/** An address that readers can open: https, a host with dots, and no white space (RFC 3986). */
export const httpsAddress = /^https:\/\/(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#][^\s\p{C}]*)?$/u

/** A public page that bears the report out. */
export const link = z.strictObject({
  title: bilingual(['題', 'Title'], ['リンク先で読めること', 'What the page tells']),
  url: named(
    z.url({ protocol: /^https$/ }).regex(httpsAddress),
    ['URL', 'URL'],
    ['https:// で始まるアドレス', 'An address that begins with https://'],
  ),
  questions,
  agreed,
})
