import { type Finding, type Row, error } from '#source/finding.ts'

/** What decoding a picture told; `fault` where it could not be read to its end. */
export type Decoded = {
  readonly width: number
  readonly height: number
  readonly frames: number
  readonly fault?: 'cut-off' | 'undecodable' | undefined
}

/** More than any camera of today needs for a page; a picture beyond this stops the programs that make pages. */
export const mostPixels = 50_000_000

/** What this file notices, and what is then said. */
export const rows = {
  'picture-undecodable': error(
    'photos/stage.png',
    ({ name }) =>
      `写真「${name}」を開けません。ファイルが壊れています。元の写真を開いて確かめ、JPEGかPNGで保存し直してから置いてください。`,
    ({ name }) =>
      `The picture “${name}” cannot be opened: the file is damaged. Open the one you have, save it again as JPEG or PNG, and put that here.`,
  ),
  'picture-cut-off': error(
    'photos/stage.png',
    ({ name }) =>
      `写真「${name}」は途中で切れているか、壊れています。コピーやアップロードが終わる前のものかもしれません。元のファイルを置き直してください。`,
    ({ name }) =>
      `The picture “${name}” is cut off or damaged, as when copying or uploading did not finish. Put the original file here again.`,
  ),
  'picture-animated': error(
    'photos/cover.webp',
    ({ name, frames }) =>
      `写真「${name}」は動く画像（${frames}コマ）です。冊子にも載るため、動かない画像にします。1コマをJPEGかPNGで保存して置いてください。`,
    ({ name, frames }) =>
      `The picture “${name}” moves (${frames} frames), and the printed report cannot. Save one frame as JPEG or PNG and put that here.`,
  ),
  'picture-of-too-many-pixels': error(
    'photos/stage.png',
    ({ name, size, limit }) =>
      `写真「${name}」の画素が多すぎます（${size}、上限は${limit}画素）。長い辺を4000画素ほどに縮めて保存し直してください。`,
    ({ name, size, limit }) =>
      `The picture “${name}” has too many pixels (${size}, at most ${limit}). Save it again with a long side of about 4000 pixels.`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows

/**
 * How many frames an animated PNG says that it has (APNG: acTL stands before the first pixels); undefined for any other
 * picture. Programs that read PNG show the first, and say nothing of the others.
 */
export const framesIn = (bytes: Uint8Array): number | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 8 || view.getUint32(0) !== 0x89504e47) return undefined
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (name === 'acTL') return view.getUint32(at + 8)
    if (name === 'IDAT') return undefined
  }
  return undefined
}

/** What is wrong with a picture, by what was decoded of it. */
export const problemsOfDecoded = (file: string, decoded: Decoded): readonly Finding<ProblemKind>[] => {
  const { width, height, frames, fault } = decoded
  const name = file.split('/').at(-1) ?? file
  if (width * height > mostPixels) {
    const size = `${width} × ${height}`
    const limit = mostPixels.toLocaleString('en')
    return [{ kind: 'picture-of-too-many-pixels', file, detail: { name, size, limit } }]
  }
  if (frames > 1) return [{ kind: 'picture-animated', file, detail: { name, frames: `${frames}` } }]
  return fault ? [{ kind: `picture-${fault}`, file, detail: { name } }] : []
}
