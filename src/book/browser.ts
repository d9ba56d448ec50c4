import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'

export type Browser = { readonly executablePath: string; readonly args: string[] }

/** The shell first: it prints in half of the time and with two thirds of the memory of the whole browser. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
]
const namesOnWindows = ['chromium.exe', 'chrome.exe', 'msedge.exe']

/**
 * A Chromium to print and test with: that of CHROMIUM_PATH alone where it names one, else one on the path, else
 * Playwright's own; undefined if there is none, or CHROMIUM is `none`.
 */
export const findBrowser = (env = process.env, platform = process.platform): Browser | undefined => {
  if (env['CHROMIUM'] === 'none') return undefined
  const starts = (path: string) => runs(path, platform)
  const executablePath = env['CHROMIUM_PATH']
    ? [env['CHROMIUM_PATH']].find(starts)
    : (onPath(env['PATH'] ?? '', platform === 'win32' ? namesOnWindows : names).find(starts) ??
      [ofPlaywright()].find(starts))
  if (!executablePath) return undefined
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return {
    executablePath,
    args: [
      ...asRoot,
      '--disable-gpu',
      '--in-process-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-sync',
    ],
  }
}

/** Playwright is loaded only where it is asked for: it takes 60 MB. */
const ofPlaywright = (): string => {
  const playwright = createRequire(import.meta.url)('playwright-core') as typeof import('playwright-core')
  return playwright.chromium.executablePath()
}

/** A Firefox to test with: that of FIREFOX_PATH, else one on the path. */
export const findFirefox = (env = process.env): string | undefined =>
  (env['FIREFOX_PATH'] ? [env['FIREFOX_PATH']] : onPath(env['PATH'] ?? '', ['firefox-esr', 'firefox'])).find(
    (path) => runs(path, process.platform),
  )

const onPath = (path: string, names: readonly string[]): readonly string[] => {
  const folders = path.split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/** Whether a path is that of a program which starts: a folder, a text or a stub of a package is none. */
const runs = (path: string, platform: NodeJS.Platform): boolean => {
  if (!existsSync(path)) return false
  // On Windows, Chrome opens a window instead of telling its version.
  return platform === 'win32' ? statSync(path).isFile() : spawnSync(path, ['--version']).status === 0
}
