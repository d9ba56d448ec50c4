import { localeIds, original, type Locale } from '#i18n/locales.ts'
import { textOf } from '#source/body.ts'
import { beside } from './beside.ts'
import { blocksOf, readHtml } from './blocks.ts'
import { withoutComments } from './comments.ts'
import { wordsOf } from './elements.ts'
import { frameOf } from './frame.ts'
import { headingIds, withLevels } from './headings.ts'
import type { KnownHeadings } from './known-headings.ts'
import { withLeads } from './leads.ts'
import { plainMarkup } from './markup.ts'
import { withNotes } from './notes.ts'
import { filedPictures, type PictureFile } from './picture-files.ts'
import { withPictures } from './pictures.ts'
import type { Read } from './read.ts'
import { bodyText } from './text.ts'
import { tidied } from './tidy.ts'
import { type Told, told } from './told.ts'
import { withTyped } from './typed.ts'

/** A document as the texts and pictures of an activity, and what was done to it. */
export type Draft = {
  readonly title: string
  readonly subtitle: string
  readonly bodies: Readonly<Record<Locale, string>>
  readonly pictures: readonly PictureFile[]
  readonly told: readonly Told[]
}

/** Makes a draft of a document: its words in the original language, and the frame of a translation; pictures are called by `name` and a number. */
export const draftOf = async (read: Read, name: string, known: KnownHeadings): Promise<Draft> => {
  const html = readHtml(read.html)
  const { root: commented, comments } = withoutComments(html, read.traces.authors)
  const { root: noted, count: notes } = withNotes(commented)
  const { root: led, title, subtitle } = withLeads(noted)
  const { root: pictured, pictures: placed } = withPictures(led)
  const { root: plain, told: ofMarkup } = plainMarkup(pictured)
  const { pictures, told: ofPictures } = await filedPictures(read.pictures, placed, name)
  const { root: typed, told: ofTyped } = withTyped(blocksOf(plain, pictures))
  const { root: levelled, title: heading, told: ofLevels } = withLevels(tidied(typed), title)
  const ids = headingIds(levelled, known)
  const numbered = { root: levelled, ids }
  const bodyIn = (locale: Locale) => {
    const { root, ids } = locale === original ? numbered : frameOf(numbered, locale, notes, known)
    return bodyText(root, ids)
  }
  return {
    title: heading,
    subtitle,
    bodies: Object.fromEntries(localeIds.map((locale) => [locale, bodyIn(locale)])) as Record<Locale, string>,
    pictures,
    told: [
      ...beside(read, wordsOf(html)),
      ...comments.map((comment) => told('comment', comment)),
      ...(heading ? [told('title', [heading, subtitle].filter(Boolean).join(' / '))] : []),
      ...[...ids].map(([node, id]) => told('heading', `${textOf(node)} [#${id}]`)),
      ...Array.from({ length: notes }, () => told('note')),
      ...ofMarkup,
      ...ofPictures,
      ...ofTyped,
      ...ofLevels,
    ],
  }
}
