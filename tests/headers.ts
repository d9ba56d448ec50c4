import { readFileSync } from 'node:fs'
import { headerRules } from '#cli/headers.ts'
import { dist } from './built.ts'

/** The headers that a host adds to what it serves of the built site. */
export const headersOf = headerRules(readFileSync(`${dist}/_headers`, 'utf8'))
