declare module 'fontkit' {
  type Glyph = {
    readonly id: number
    readonly advanceWidth: number
    readonly bbox: { readonly minX: number }
    readonly path: { toSVG(): string }
  }
  export type Font = {
    readonly directory: { readonly tables: { readonly hmtx: { readonly offset: number } } }
    readonly unitsPerEm: number
    readonly ascent: number
    readonly descent: number
    readonly characterSet: readonly number[]
    hasGlyphForCodePoint(codePoint: number): boolean
    glyphForCodePoint(codePoint: number): Glyph
  }
  export const create: (bytes: Buffer) => Font
}

declare module 'subset-font' {
  type Options = {
    targetFormat?: 'truetype' | 'woff2'
    noLayoutClosure?: boolean
    noHinting?: boolean
    dropTables?: readonly string[]
  }
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>
}
