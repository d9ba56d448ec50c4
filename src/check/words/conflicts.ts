import { type Finding, type Row, error } from '#source/finding.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'merge-conflict': error(
    '<<<<<<< main',
    () =>
      '二人の変更がぶつかったままです。「<<<<<<<」から「=======」までと、そこから「>>>>>>>」までの、どちらかの文を残し（または一つにまとめ）、印の行を消してください。このファイルのほかの誤りは、その後で調べます。',
    () =>
      'Two people’s changes still conflict here. Of what stands from “<<<<<<<” to “=======” and from there to “>>>>>>>”, keep one (or make one of both), and delete the lines with these marks. All else in this file is checked after that.',
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/** The first mark of a merge that was not finished. */
export const problemsOfConflicts = (
  file: string,
  text: string | undefined,
): readonly Finding<ProblemKind>[] => {
  const offset = text?.search(/^(?:<{7}|>{7}|\|{7})(?: |\r?$)/m) ?? -1
  return offset < 0 ? [] : [{ kind: 'merge-conflict', file, offset }]
}
