import type { Path } from '#schema/labels.ts'

/** Lists of file names. */
const lists = ['goals', 'events', 'partners', 'places', 'metrics', 'photos', 'links'] as const

/** Fields whose text is an address, a code or a date. */
const codes: ReadonlySet<string> = new Set([
  'url',
  'website',
  'file',
  'region',
  'date',
  'start',
  'end',
  'updated',
  'contact',
  'measure',
  'qualifier',
  'translationOf',
  'area',
  'event',
  ...lists,
])

/** Facts that are no text, as long as they are written as they should be. */
const figures = new Set(['value', 'latitude', 'longitude', 'official'])

/** Whether a field holds words, of readers or of editors, and no code, address, date or number. */
export const isOfWords = (path: Path): boolean =>
  path[0] === 'questions' ||
  !path.some((step) => typeof step === 'string' && (codes.has(step) || figures.has(step)))

/** Whether readers see what stands in a field as words. */
export const isForReaders = (path: Path): boolean => path[0] !== 'questions' && isOfWords(path)

/** Whether a field tells what was corrected or changed, and so has to spell what is no longer right. */
export const quotesSlips = ([field, , part]: Path): boolean =>
  field === 'slips' || (field === 'changes' && part !== 'what')

/** Whether a field is a list of file names, or one of them. */
export const isOfReferences = ([field]: Path): boolean => lists.some((list) => list === field)
