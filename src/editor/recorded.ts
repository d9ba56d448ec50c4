import { fingerprintText, translated } from '#source/translated.ts'
import { keptText, proseFormat } from './formats.ts'
import { isObject, type Data } from './yaml-text.ts'

/** A file of prose as the form saves it, by language: the original, and its translations. */
export type Saved = { readonly data: Data; readonly i18n: Readonly<Record<string, { readonly data?: Data }>> }

/**
 * The fingerprints that translations are recorded with, by language: of those that were changed, or made, together
 * with their original and were as it was before.
 */
export const recorded = async ({ data, i18n }: Saved): Promise<Readonly<Record<string, string>>> => {
  if (typeof data['body'] !== 'string') return {}
  const before = await fingerprintOf(textBefore(data))
  const now = await fingerprintOf(proseFormat.toFile(data))
  if (before === now) return {}
  const together = Object.entries(i18n).filter(([, { data: translation }]) => {
    if (!translation) return false
    const was = textBefore(translation)
    if (was === undefined) return true
    const isChanged = proseFormat.toFile(translation).trim() !== was.trim()
    return isChanged && proseFormat.fromFile(was)['translationOf'] === before
  })
  return Object.fromEntries(together.map(([locale]) => [locale, now ?? '']))
}

const textBefore = ({ [keptText]: text }: Data): string | undefined =>
  typeof text === 'string' ? text : undefined

const fingerprintOf = async (text: string | undefined): Promise<string | undefined> => {
  if (text === undefined) return undefined
  const { body, ...fields } = proseFormat.fromFile(text)
  const words = new TextEncoder().encode(translated(fields, typeof body === 'string' ? body : ''))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', words))
  return fingerprintText([...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''))
}

/** Whether what the form tells of a file is one in several languages. */
export const isSaved = (entry: unknown): entry is Saved =>
  isObject(entry) && isObject(entry['data']) && isObject(entry['i18n'])
