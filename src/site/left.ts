import { getEntry } from 'astro:content'
import { asMarkdown, type Section } from '#check/problems/left.ts'

/** What is left to do, as it was found when the content was last read. */
export const sectionsLeft = async (): Promise<readonly Section[]> =>
  (await getEntry('left', 'left'))?.data.sections ?? []

/** The same as a list in Markdown, to be sent by mail. */
export const markdownLeft = async (): Promise<string> => asMarkdown(await sectionsLeft())
