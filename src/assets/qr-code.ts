import { create } from 'qrcode'

/** A QR code (ISO/IEC 18004, level M) as the path of its dark modules, one unit each; without the quiet zone. */
export const qrCode = (text: string): { readonly size: number; readonly path: string } => {
  const { data, size } = create(text, { errorCorrectionLevel: 'M' }).modules
  const rows = Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (_, x) => (data[y * size + x] ? `M${x} ${y}h1v1h-1z` : '')).join(''),
  )
  return { size, path: rows.join('') }
}
