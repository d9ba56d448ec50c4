/** What stands at one address below `content/`, as far as the disk was read; `file` uses forward slashes. */
export type Found =
  | { readonly file: string; readonly is: 'text'; readonly bytes: Uint8Array }
  | { readonly file: string; readonly is: 'picture'; readonly size: number; readonly head: Uint8Array }
  | { readonly file: string; readonly is: 'large'; readonly size: number }
  | { readonly file: string; readonly is: 'other' | 'symbolic-link' | 'unreadable' }
  /** The folder itself is not there; it is all that was found. */
  | { readonly file: ''; readonly is: 'missing-folder'; readonly folder: string }

/** More than a whole report would fill; a longer text is not read. */
export const longestText = 50_000

/** A picture beyond this slows every build; 20 MB is more than a camera's JPEG. */
export const largestPicture = 20_000_000

/** So much of a picture tells its kind. */
export const headLength = 16

export const textFile = /\.(mdx|yaml)$|^\d{4}\/source\.txt$|^addresses\.txt$/
export const pictureFile = /^\d{4}\/photos\/[^/]+\.(jpe?g|png|webp|avif|gif|hei[cf]|tiff?|bmp|svg)$/i
