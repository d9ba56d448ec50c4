import { posix } from 'node:path'
import { settings } from '#i18n/settings.ts'

const { base, origin } = settings

/** What an address of the site leads to: its path below the base, and what comes after `#`. */
type Target = { readonly path: string; readonly hash: string }

/** What holds addresses: attributes, those of pages that lead on and of pictures of several sizes among them, and styles. */
const places = /(?<=\s)(href|src|action|srcset|content)="([^"]+)(?=")|url\((["']?)([^"')]+)(?=["']?\))/g

/** Where in an attribute its addresses stand. */
const parts: Readonly<Record<string, RegExp>> = {
  srcset: /(?<=^|,\s*)[^\s,]+/g,
  content: /(?<=^0; url=).+/,
}

/**
 * A page or style sheet at `from` whose addresses within the site lead on from where it stands; those for which `fileAt`
 * knows no file lead to the published site.
 */
export const withRelativeLinks = (
  text: string,
  from: string,
  fileAt: (path: string) => string | undefined,
): string => {
  const relative = (address: string): string => {
    const target = targetOf(address)
    if (!target) return address
    const file = fileAt(target.path)
    return file === undefined
      ? origin + address
      : (posix.relative(posix.dirname(from), file) || posix.basename(file)) + target.hash
  }
  const inPlace = (_: string, name: string | undefined, value: string, quote: string, address: string) => {
    if (name === undefined) return `url(${quote}${relative(address)}`
    const part = parts[name]
    return `${name}="${part ? value.replace(part, relative) : relative(value)}`
  }
  return text.replace(places, inPlace)
}

const targetOf = (address: string): Target | undefined => {
  if (!address.startsWith(base) || address.startsWith('//')) return undefined
  const [path = '', hash] = address.slice(base.length).split('#')
  return { path: path.replace(/\?.*$/, ''), hash: hash === undefined ? '' : `#${hash}` }
}
