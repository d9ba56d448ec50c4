import { z } from 'zod'
import { agreed, bilingual, named, questions } from './fields.ts'

const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/** What ISO 3166 gives to no country, though it has a name; ZZ stands until the place is known. */
const notCountries = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB'])

const isPlace = (region: string) =>
  region.startsWith('JP-') ||
  (/^[A-Z]{2}$/.test(region) &&
    !notCountries.has(region) &&
    countries.of(region) !== undefined &&
    // A code that was withdrawn is another spelling of the one in its place.
    new Intl.Locale(`und-${region}`).region === region)

/** Where something took place: a prefecture of Japan or a country, by ISO 3166. */
export const place = z.strictObject({
  name: bilingual(['場所', 'Place'], ['報告にある地名', 'The place as the report names it']),
  region: named(
    z
      .string()
      .regex(/^(JP-(0[1-9]|[1-3]\d|4[0-7])|[A-Z]{2})$/)
      .refine(isPlace),
    ['地域コード', 'Region'],
    [
      '都道府県は JP-22（静岡）など、国は VN（ベトナム）など',
      'A prefecture such as JP-22, or a country such as VN',
    ],
  ),
  coordinates: named(
    z
      .strictObject({
        latitude: named(z.number().min(-90).max(90), ['緯度', 'Latitude'], ['北緯は正の数', 'Degrees north']),
        longitude: named(
          z.number().min(-180).max(180),
          ['経度', 'Longitude'],
          ['東経は正の数', 'Degrees east'],
        ),
      })
      .optional(),
    ['位置', 'Coordinates'],
    [
      '国の中のどこか。地図の線がそこを指します。都道府県では要りません',
      'Where in a country the map’s line leads; not needed for prefectures',
    ],
  ),
  questions,
  agreed,
})
