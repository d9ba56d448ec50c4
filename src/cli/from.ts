import { existsSync, readFileSync } from 'node:fs'
import { basename, relative } from 'node:path'
import { stringify } from 'yaml'
import { blankRecord } from '#check/edit/blanks.ts'
import { checkContent, type Checked } from '#check/check.ts'
import { created } from '#check/edit/create.ts'
import { mend } from '#check/edit/mend.ts'
import { readFolder } from '#disk/content-folder.ts'
import { draftOf, type Draft } from '#docx/draft.ts'
import { headingsOf } from '#docx/known-headings.ts'
import type { PictureFile } from '#docx/picture-files.ts'
import { readDocx, type Unreadable } from '#docx/read.ts'
import { told, type Told } from '#docx/told.ts'
import { forms } from '#i18n/forms/forms.ts'
import { localeIds, original, type Locale } from '#i18n/locales.ts'
import { headLength, type Found } from '#source/found.ts'
import { changesOf, leftOf } from './draft-lines.ts'
import { whyNot } from './unmet.ts'
import { writeNew, type Outcome, type Written } from './write.ts'

type Asked = {
  readonly activity: string | undefined
  readonly year: string | undefined
  readonly today: string
}

/** Writes the files of an activity from a document of Word, and says what was left out or changed, and what is left to write. */
export const createFrom = async (
  dir: string,
  path: string,
  { activity: id = '', year, today }: Asked,
): Promise<Outcome> => {
  const found = existsSync(dir) ? readFolder(dir) : []
  const content = checkContent(found)
  const asked = { what: 'activity', id, year, today }
  const blank = created(content, asked)
  if (typeof blank === 'string') return { lines: [whyNot(blank, asked), usage], failed: true }
  if (!existsSync(path)) return { lines: [unreadable.none(path), usage], failed: true }
  const read = await readDocx(readFileSync(path))
  if (typeof read === 'string') return { lines: [unreadable[read](path)], failed: true }
  const draft = await draftOf(read, nameOf(path, id), headingsOf(content.documents))
  const texts = created(content, { ...asked, written: writtenOf(draft) })
  if (typeof texts === 'string') return { lines: [whyNot(texts, asked), usage], failed: true }
  const [folder = ''] = texts[0]?.file.split('/activities/') ?? []
  const files = [...texts, ...draft.pictures.flatMap((picture) => filesOf(picture, `${folder}/photos`))]
  const { mended, told: ofMending, checked } = mendNew(found, files, content)
  const { lines, failed } = writeNew(dir, mended)
  if (failed) return { lines, failed }
  return {
    lines: [
      ...lines,
      ...changesOf([...draft.told, ...ofMending]),
      ...leftOf(checked, mended, relative('', dir)),
    ],
    failed,
  }
}

const usage = '  npm run new -- from draft.docx --activity B2'

const unreadable: Readonly<Record<Unreadable | 'none', (path: string) => string>> = {
  none: (path) => `「${path}」というファイルはありません。 / There is no file “${path}”.`,
  old: (path) =>
    `「${path}」は、古い形式（.doc）か、パスワードの付いた文書です。Wordで開き、パスワードを外して「.docx」で保存し直してください。 / This is of before 2007 (.doc) or has a password: open it in Word, and save it as .docx without one.`,
  other: (path) =>
    `「${path}」は、Wordの文書（.docx）として読めません。Wordで開けるか確かめてください。 / This cannot be read as a document of Word (.docx).`,
}

/** What the pictures of a draft are called: by the activity, and by the file where its name can stand in theirs. */
const nameOf = (path: string, id: string): string => {
  const code = id.toLowerCase()
  const name = basename(path)
    .replace(/\.\w+$/, '')
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) return code
  return name === code || name.startsWith(`${code}-`) ? name : `${code}-${name}`
}

const scalar = (text: string) => stringify(text, { lineWidth: 0, singleQuote: true }).trimEnd()

/** What a draft tells of the files of its activity, in each language. */
const writtenOf = ({ title, subtitle, bodies, pictures }: Draft) => {
  const fieldsIn = (locale: Locale) => {
    const { unwritten } = forms[locale]
    if (locale !== original) return subtitle ? { subtitle: unwritten } : {}
    return {
      ...(title && { title: scalar(title) }),
      ...(subtitle && { subtitle: scalar(subtitle) }),
      ...(pictures.length && { photos: `[${pictures.map(({ id }) => id).join(', ')}]` }),
    }
  }
  return Object.fromEntries(
    localeIds.map((locale) => [locale, { fields: fieldsIn(locale), body: bodies[locale] }]),
  )
}

/** The picture and its record; what it shows and says in other languages is still to be written. */
const filesOf = ({ id, file, bytes, caption, alt }: PictureFile, folder: string): readonly Written[] => {
  const inOriginal = (text: string) => ({ [original]: text ? scalar(text) : forms[original].unwritten })
  const known = { caption: inOriginal(caption), alt: inOriginal(alt), file }
  return [
    { file: `${folder}/${id}.yaml`, text: blankRecord('photos', known) },
    { file: `${folder}/${file}`, text: bytes },
  ]
}

const foundOf = ({ file, text }: Written): Found =>
  typeof text === 'string'
    ? { file, is: 'text', bytes: new TextEncoder().encode(text) }
    : { file, is: 'picture', size: text.length, head: text.slice(0, headLength) }

type Mending = {
  readonly mended: readonly Written[]
  readonly told: readonly Told[]
  readonly checked: Checked
}

/** New files with what has one right answer mended, as they stand among the others; `earlier` knows these. */
const mendNew = (
  others: readonly Found[],
  files: readonly Written[],
  earlier: Checked,
  before: readonly Told[] = [],
  rounds = 5,
): Mending => {
  const checked = checkContent([...others, ...files.map(foundOf)], earlier)
  const changes = mend(checked).filter(({ file }) => files.some((each) => each.file === file))
  if (!changes.length || !rounds) return { mended: files, told: before, checked }
  const mended = files.map((each) => ({
    ...each,
    text: changes.find(({ file }) => file === each.file)?.after ?? each.text,
  }))
  return mendNew(others, mended, checked, [...before, ...changes.flatMap(linesOf)], rounds - 1)
}

/** The lines that were mended, as they stand now. */
const linesOf = ({ before, after }: { readonly before: string; readonly after: string }): readonly Told[] => {
  const old = new Set(before.split('\n'))
  return after
    .split('\n')
    .filter((line) => !old.has(line))
    .map((line) => told('mended', line))
}
