import { posix } from 'node:path'
import { settings } from '#i18n/settings.ts'

const { base, origin } = settings

/** What an address of the site leads to: its path below the base, and what comes after `#`. */
export type Target = { readonly path: string; readonly hash: string }

/** The attributes that hold an address, those that hold several, addresses of style, and pages that lead on. */
const places = [
  /(?<=\s(?:href|src|action)=")[^"]+(?=")/g,
  /(?<=(?:srcset="|srcset="[^"]*,\s*))[^\s",]+/g,
  /(?<=url\(["']?)[^"')]+(?=["']?\))/g,
  /(?<=content="0; url=)[^"]+(?=")/g,
] as const

/** The addresses of the site itself that a page or a style sheet names, from its root. */
export const addressesIn = (text: string): readonly Target[] =>
  places.flatMap((place) => [...text.matchAll(place)].flatMap(([address]) => targetOf(address) ?? []))

/**
 * A page or style sheet at `from` whose addresses within the site lead on from where it stands; those for which `fileAt`
 * knows no file lead to the published site.
 */
export const withRelativeLinks = (
  text: string,
  from: string,
  fileAt: (path: string) => string | undefined,
): string =>
  places.reduce(
    (told, place) =>
      told.replace(place, (address) => {
        const target = targetOf(address)
        if (!target) return address
        const file = fileAt(target.path)
        return file === undefined
          ? origin + address
          : (posix.relative(posix.dirname(from), file) || posix.basename(file)) + target.hash
      }),
    text,
  )

const targetOf = (address: string): Target | undefined => {
  if (!address.startsWith(base) || address.startsWith('//')) return undefined
  const [path = '', hash] = address.slice(base.length).split('#')
  return { path: path.replace(/\?.*$/, ''), hash: hash === undefined ? '' : `#${hash}` }
}
