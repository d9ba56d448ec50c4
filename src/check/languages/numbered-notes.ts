import { original, type Locale } from '#i18n/locales.ts'
import type { Document } from '#source/document.ts'
import { type Finding, type Row, error, warning } from '#source/finding.ts'
import { originalsIn, pairsIn, type Year } from '#source/year.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'different-notes': error(
    'A study camp of Dokkyo University (note 2) (1–2 August).',
    ({ original, translation }) =>
      `注の番号が原文と訳文で違います（原文：${original || 'なし'}、訳文：${translation || 'なし'}）。同じにしてください（原文の（注1）は、訳文では (note 1) です）。`,
    ({ original, translation }) =>
      `The numbers of notes differ between the languages (original: ${original || 'none'}; translation: ${translation || 'none'}). Make them the same: （注1） of the original is (note 1).`,
  ),
  'note-without-text': warning(
    '獨協大学の合宿（注1）（8月1-2日）。',
    ({ number }) =>
      `注${number}の説明がこの本文にありません。その見出しの終わりに「（注${number}）説明」の段落を置くか、本文の印を消してください。`,
    ({ number }) =>
      `This body does not say what note ${number} is. Add a paragraph “(Note ${number}) …” at the end of its section, or delete the mark in the text.`,
  ),
  'note-without-mark': warning(
    '（注2）獨協大学のゼミ。',
    ({ number }) =>
      `注${number}の説明がありますが、本文のどこにも（注${number}）の印がありません。付けるか、番号を直してください。`,
    ({ number }) =>
      `There is a text of note ${number}, but no mark of it. Write “(note ${number})” where it belongs, or correct its number.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

const digits = '[0-9０-９]{1,2}'
const several = String.raw`${digits}(?:(?:[、，,・]|\s*(?:,|and)\s*)\s*(?:注\s*)?${digits})*`
const signed = String.raw`(?:※(?=${digits}(?:[)）、。,.\s]|$|[がをはのとにもでや]))|(?<=[(（]|^)[*＊](?=${digits}(?:[)）、。,.\s]|$)))(${digits})`

/** Marks of notes by their language: （注1）, 注1）, ※1; (note 1), (notes 1 and 2). In other languages none is known. */
const marks: Readonly<Partial<Record<Locale, RegExp>>> = {
  ja: new RegExp(String.raw`[（(［\[]注\s*(${several})[)）］\]]|注\s*(${digits})[)）：:]|${signed}`, 'gmu'),
  en: new RegExp(String.raw`[(\[]notes?\s+(${several})[)\]]|^note\s+(${digits})[.:)]|${signed}`, 'gimu'),
}

type Note = { readonly number: string; readonly isText: boolean; readonly offset: number }

/** A text without the marks of its notes. */
export const withoutNotes = (text: string, locale: Locale): string => {
  const mark = marks[locale]
  return mark ? text.replace(mark, ' ') : text
}

/** The notes of a body, where they are marked and where they are told: a paragraph or item that begins with the mark. */
const notesIn = ({ sections = [], located: { locale = original } }: Document): readonly Note[] => {
  const mark = marks[locale]
  if (!mark) return []
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap(({ text, offset }) =>
      [...text.matchAll(mark)].flatMap(({ index, ...groups }) =>
        (groups[1] ?? groups[2] ?? groups[3] ?? '')
          .normalize('NFKC')
          .split(/\D+/)
          .filter(Boolean)
          .map((number) => ({ number, isText: index === 0 || text[index - 1] === '\n', offset })),
      ),
    ),
  )
}

/** Notes without a text or a mark, and those that a translation numbers otherwise. */
export const problemsOfNumberedNotes = (year: Year): readonly Finding<ProblemKind>[] => [
  ...originalsIn(year).flatMap(alone),
  ...pairsIn(year).flatMap(({ from, translation }) => {
    if (!from.sections || !translation.sections) return []
    const [before, after] = [notesIn(from), notesIn(translation)]
    const [one, other] = [before, after].map(told)
    const { offset = translation.sections[0]?.offset } = after[0] ?? {}
    const detail = { original: one ?? '', translation: other ?? '' }
    if (one !== other) return [{ kind: 'different-notes' as const, file: translation.file, offset, detail }]
    // What is wrong in both is told of the original.
    const said = new Set(alone(from).map(({ kind, detail }) => `${kind} ${detail?.['number']}`))
    return alone(translation).filter(({ kind, detail }) => !said.has(`${kind} ${detail?.['number']}`))
  }),
]

const alone = (document: Document): Finding<ProblemKind>[] => {
  const notes = notesIn(document)
  const [texts, others] = [true, false].map((isText) => notes.filter((note) => note.isText === isText))
  const missing = (found: readonly Note[] = [], there: readonly Note[] = [], kind: ProblemKind) =>
    found
      .filter(({ number }, index) => found.findIndex((note) => note.number === number) === index)
      .filter(({ number }) => !there.some((note) => note.number === number))
      .map(({ number, offset }) => ({ kind, file: document.file, offset, detail: { number } }))
  return [...missing(others, texts, 'note-without-text'), ...missing(texts, others, 'note-without-mark')]
}

/** The numbers of notes, in order: those of the text, and those that are told. */
const told = (notes: readonly Note[]): string =>
  [...new Set(notes.map(({ number }) => Number(number)))].toSorted((one, other) => one - other).join('、')
