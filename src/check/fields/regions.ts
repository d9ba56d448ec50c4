/** The prefectures in the order of their codes (ISO 3166-2:JP, JIS X 0401), without 都・府・県. */
const prefectures =
  '北海道 青森 岩手 宮城 秋田 山形 福島 茨城 栃木 群馬 埼玉 千葉 東京 神奈川 新潟 富山 石川 福井 山梨 長野 岐阜 静岡 愛知 三重 滋賀 京都 大阪 兵庫 奈良 和歌山 鳥取 島根 岡山 広島 山口 徳島 香川 愛媛 高知 福岡 佐賀 長崎 熊本 大分 宮崎 鹿児島 沖縄'.split(
    ' ',
  )

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))

/** The code of the prefecture with which a Japanese name begins: 愛媛県, 長野県大町市, 北海道. */
export const prefectureIn = (name: string): string | undefined =>
  regionOf(prefectures.findIndex((short) => new RegExp(`^${short}(?:[都府県]|(?<=道))`).test(name)))

const regionOf = (index: number) => (index < 0 ? undefined : `JP-${String(index + 1).padStart(2, '0')}`)

/** The code of a prefecture or country by its Japanese or English name: 富山県 → JP-16, ベトナム → VN. */
export const regionNamed = (name: string): string | undefined => {
  const prefecture = prefectures.findIndex((short) =>
    [short, `${short}都`, `${short}府`, `${short}県`].includes(name),
  )
  if (prefecture >= 0) return regionOf(prefecture)
  const names = ['ja', 'en'].map(
    (locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }),
  )
  const code = letters
    .flatMap((first) => letters.map((second) => first + second))
    .find((region) => names.some((told) => told.of(region)?.toLowerCase() === name.toLowerCase()))
  // Intl also knows codes that are no longer used, and which one took their place.
  return code && new Intl.Locale(`und-${code}`).region
}
