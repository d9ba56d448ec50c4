import { loadDefaultJapaneseParser } from 'budoux'

const parser = loadDefaultJapaneseParser()

/** A text cut at its phrases. */
export const phrases = (text: string): readonly string[] => (/[぀-ヿ㐀-鿿]/.test(text) ? parser.parse(text) : [text])
