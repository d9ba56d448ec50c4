import { execFile } from 'node:child_process'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import type { Told } from '#change/told.ts'
import { root } from '#disk/content-folder.ts'

const execute = promisify(execFile)

const label = z.object({ ja: z.string(), en: z.string() })
const problems = z.array(
  z.object({
    kind: z.string(),
    severity: z.enum(['error', 'warning', 'awaited']),
    file: z.string(),
    line: z.number(),
    field: label.optional(),
    message: label,
  }),
)

/** What the check says of a folder of content under the settings of that folder, which a process of its own reads. */
export const checkOf = async (content: string, prose: boolean): Promise<readonly Told[]> => {
  const { stdout } = await start('check', ['--format', 'json', ...(prose ? ['--prose'] : [])], {
    CONTENT_DIR: content,
  }).catch((failed: { readonly code?: number; readonly stdout?: string }) => {
    // It ends so where the content has errors, and has told them.
    if (failed.code === 1 && failed.stdout) return { stdout: failed.stdout }
    throw failed
  })
  const below = `${relative(root, content).replaceAll('\\', '/')}/`
  return problems.parse(JSON.parse(stdout)).map((each) => ({ ...each, file: each.file.replace(below, '') }))
}

/** Builds a folder of content into another; throws the words of a build that fails. */
export const buildInto = async (
  site: string,
  content: string,
  settings: NodeJS.ProcessEnv,
): Promise<void> => {
  await start('build', [], { CONTENT_DIR: content, OUT_DIR: site, ...settings })
}

const start = (command: string, args: readonly string[], settings: NodeJS.ProcessEnv) =>
  execute(process.execPath, [join(import.meta.dirname, `${command}.ts`), ...args], {
    cwd: root,
    maxBuffer: 1e8,
    env: { ...process.env, ...settings },
  })
