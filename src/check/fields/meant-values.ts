import type { z } from 'zod'
import { original } from '#i18n/locales.ts'
import { fieldsAt, type Path } from '#schema/labels.ts'
import { httpsAddress } from '#schema/named.ts'
import type { Document } from '#source/document.ts'
import { valueAt } from '#source/scalars.ts'
import { meantPicture } from './file-names.ts'
import { regionNamed } from './regions.ts'
import { meantDate } from './written-dates.ts'
import { plainNumber } from './written-numbers.ts'

/** What was meant by a value that its field does not know; undefined where nobody can tell. */
export const meantValue = (document: Document, path: Path, value: unknown): string | undefined => {
  const field = String(path.at(-1))
  if (field === 'value' && Number(value) > 1 && Number(value) <= 100) return String(Number(value) / 100)
  return turned(document, path) ?? likeOf[field]?.(String(value).trim())
}

/** What is told of a value of another type than its field: its quotation marks, its digits, its fields. */
export const meantType = (
  document: Document,
  schema: z.ZodType,
  path: Path,
  value: unknown,
  expected: string,
) => ({
  ...quotes(value, expected),
  ...inDigits(wholeAmount(document, path, value), expected),
  ...inFields(schema, path, value, expected),
})

/** Latitude and longitude that have changed places. */
const turned = ({ yaml }: Document, path: Path): string | undefined => {
  const [latitude, longitude] = ['latitude', 'longitude'].map((name) =>
    valueAt(yaml?.data, [...path.slice(0, -1), name]),
  )
  const isTurned =
    path.at(-1) === 'latitude' &&
    typeof latitude === 'number' &&
    typeof longitude === 'number' &&
    Math.abs(latitude) > 90 &&
    Math.abs(longitude) <= 90
  return isTurned ? `latitude: ${longitude}, longitude: ${latitude}` : undefined
}

/** What was meant by an address of another kind, or with its beginning cut. */
export const meantAddress = (value: string) => {
  if (/^(?:mailto|tel):|^[^/\s]+@/i.test(value)) return { contact: 'yes' }
  const right = value
    .normalize('NFKC')
    .trim()
    .replace(
      /^(?:h?ttps?(?::?\/{0,2}|;\/\/))+(?=[\w-]+\.)|^(?=(?:[\w-]+\.)+(?:com|org|net|jp|info|io|eu|uk|int)(?:\/|$))/i,
      'https://',
    )
  return right !== value && httpsAddress.test(right) ? { right } : {}
}

/** An address that stands twice at its beginning, or goes on with a remark. */
const plainAddress = (value: string): string | undefined => {
  const [plain = ''] = /https:\/\/(?!https?:)[^\s（）「」、。]+/.exec(value) ?? []
  return plain !== value && httpsAddress.test(plain) ? plain : undefined
}

/** What was meant by a value that its field does not know. */
const likeOf: Readonly<Record<string, (value: string) => string | undefined>> = {
  region: regionNamed,
  date: meantDate,
  start: meantDate,
  end: meantDate,
  updated: meantDate,
  file: meantPicture,
  url: plainAddress,
  website: plainAddress,
  qualifier: (value) => Object.entries(qualifiers).find(([, words]) => words.test(value))?.[0],
}

const qualifiers = {
  about: /^(?:約|およそ|おおよそ|ほぼ|程度|ほど|前後|ca\.?|around|approx.*|About)$/i,
  over: /^(?:超|超え|〜超|を?超える|more than|above|over)$/i,
  under: /^(?:未満|〜未満|less than|below|under)$/i,
}

/** What quotation marks have to do with it: "130" for a number, 2023 for a text. */
const quotes = (value: unknown, expected: string) => {
  if (expected === 'number' && typeof value === 'string' && /^\d+(\.\d+)?$/.test(value))
    return { quote: 'off' }
  return expected === 'string' && typeof value !== 'object' ? { quote: 'on' } : {}
}

/** The fields that are expected in the place of a value, and how they hold it where that is plain. */
const inFields = (schema: z.ZodType, path: Path, value: unknown, expected: string) => {
  if (expected !== 'object') return {}
  const names = fieldsAt(schema, path)
  const fields = names.map((name) => `${name}:`).join(' ')
  const [, latitude, longitude] =
    /^\s*(-?\d+(?:\.\d+)?)\s*[,、]\s*(-?\d+(?:\.\d+)?)\s*$/.exec(String(value)) ?? []
  if (names.includes('latitude') && longitude)
    return { fields, like: `latitude: ${latitude}, longitude: ${longitude}` }
  const isOfWords = names.includes(original) && typeof value === 'string' && !/[:{}'"]/.test(value)
  return { fields, ...(isOfWords && { like: `${original}: ${value}` }) }
}

/** An amount of a list whose separators of thousands made several of it: △1,234,000. */
const wholeAmount = ({ text = '', yaml }: Document, path: Path, value: unknown): unknown => {
  const at = yaml?.offsetOf(path) ?? 0
  const [whole] =
    (typeof path.at(-1) === 'number' && /^[△▲−-]?\d{1,3}(?:,\d{3})+(?!\d)/.exec(text.slice(at, at + 40))) ||
    []
  return whole ?? value
}

/** A number that has more than digits in it, without them. */
const inDigits = (value: unknown, expected: string) => {
  const right = expected === 'number' && typeof value === 'string' ? plainNumber(value) : undefined
  return right === undefined || String(right) === value ? {} : { right: String(right) }
}
