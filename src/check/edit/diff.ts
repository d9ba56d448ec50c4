import type { Mended } from './mend.ts'

/** What was mended, as a unified diff. */
export const printDiff = async (mended: readonly Mended[], folder: string): Promise<string> => {
  const { createTwoFilesPatch } = await import('diff')
  return mended
    .map(({ file, before, after }) =>
      createTwoFilesPatch(`${folder}/${file}`, `${folder}/${file}`, before, after, '', '', { context: 1 }),
    )
    .join('\n')
}
