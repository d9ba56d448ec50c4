/** What is particular to one problem, to be put into its sentences. */
export type Detail = Readonly<Record<string, string>>

type Sentence = (detail: Detail) => string

/** What stops publication, what a person must look at now, and what is awaited from others and may stand for months. */
export type Severity = 'error' | 'warning' | 'awaited'

/** One kind of problem: how grave it is, how such a slip looks, what is wrong and what to do, in both languages. */
export type Row = {
  readonly severity: Severity
  /** The line or, of a problem of whole files, the name that is wrong; its fixture has it at the place that is told. */
  readonly example: string
  readonly ja: Sentence
  readonly en: Sentence
  /** Of a warning that may be about what is meant: which part of its detail tells the words by which a file agrees to it. */
  readonly words?: string
}

/** Stops publication. */
export const error = (example: string, ja: Sentence, en: Sentence): Row => ({
  severity: 'error',
  example,
  ja,
  en,
})

/** Is shown, and stops nothing. */
export const warning = (example: string, ja: Sentence, en: Sentence): Row => ({
  severity: 'warning',
  example,
  ja,
  en,
})

/** Is shown until the file says under `agreed:` that these words are meant. */
export const judged = (words: string, example: string, ja: Sentence, en: Sentence): Row => ({
  ...warning(example, ja, en),
  words,
})

/** Is counted, and listed when asked for. */
export const awaited = (example: string, ja: Sentence, en: Sentence): Row => ({
  severity: 'awaited',
  example,
  ja,
  en,
})

/** Characters of a file to be replaced: from `start` to before `end`. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string }

/** What was noticed: its kind, where by offset or by field, and, where there is one right answer, how to mend it. */
export type Finding<Kind extends string = string> = {
  readonly kind: Kind
  readonly file: string
  readonly offset?: number | undefined
  readonly path?: readonly (string | number)[] | undefined
  readonly detail?: Detail
  readonly edit?: Edit | undefined
}

/** A finding in a body whose file is known. */
export type Noticed<Kind extends string = string> = Omit<Finding<Kind>, 'file'>

/** A finding in a text that is known, with all that it covers. */
export type Slip<Kind extends string = string> = Pick<Finding<Kind>, 'kind' | 'detail'> & {
  readonly start: number
  readonly end: number
}
