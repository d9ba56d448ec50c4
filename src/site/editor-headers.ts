import { settings } from '#i18n/settings.ts'
import { editorPolicy } from './editor-policy.ts'

/** Headers of which the form has its own. */
const own = ['Content-Security-Policy', 'Cross-Origin-Opener-Policy']

/**
 * The rules of `_headers` for a site with the form: hosts join what several rules say of an address, so that every
 * other file and folder at the root of the site is named where all of them had one rule.
 */
export const headersWithEditor = (rules: string, entries: readonly string[]): string => {
  const [usual = [], rest = []] = [true, false].map((is) =>
    rules.split('\n').filter((line) => own.some((name) => line.trim().startsWith(`${name}:`)) === is),
  )
  const served = entries.filter((entry) => !/^[._]\w+$|^admin\/$/.test(entry))
  const addresses = ['/', ...served.map(addressOf), pdfs].toSorted()
  const others = addresses.map((address) => [address, ...usual].join('\n'))
  return `${rest.join('\n').trimEnd()}\n\n# The form runs a program, and asks GitHub.\n${editorRule}\n${others.join('\n')}\n`
}

/** Those that are made when the pages are there. */
const pdfs = `/${settings.id}-activity-report-*`

/** A folder with all that lies in it, or a file. */
const addressOf = (entry: string): string => (entry.endsWith('/') ? `/${entry}*` : `/${entry}`)

// A service to sign in through answers the window that opened it.
const editorRule = `/admin/*
  Content-Security-Policy: ${editorPolicy}; frame-ancestors 'none'
  Cross-Origin-Opener-Policy: same-origin-allow-popups`
