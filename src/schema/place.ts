import { z } from 'zod'
import { bilingual, named, questions } from './fields.ts'

/** Where something took place: a prefecture of Japan or a country, by ISO 3166. */
export const place = z.strictObject({
  name: bilingual(['場所', 'Place'], ['報告にある地名', 'The place as the report names it']),
  region: named(
    z.string().regex(/^(JP-(0[1-9]|[1-3]\d|4[0-7])|[A-Z]{2})$/),
    ['地域コード', 'Region'],
    [
      '都道府県は JP-22（静岡）など、国は VN（ベトナム）など',
      'A prefecture such as JP-22, or a country such as VN',
    ],
  ),
  questions,
})
