import { z } from 'zod'
import { agreed, bilingual, named, questions } from './fields.ts'
import { httpsAddress } from './named.ts'

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
