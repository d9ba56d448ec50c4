/** What Japanese writes behind a number, and the units that it may mean; the first that fits is taken. */
const units: readonly (readonly [words: string, ...units: readonly string[]])[] = [
  ['円', 'yen'],
  ['つ(?!目)', 'thing'],
  ['倍', 'fold'],
  ['(?:米国?)?ドル', 'dollar'],
  ['ユーロ', 'euro'],
  ['ウォン', 'won'],
  ['人民元|元(?!年)', 'yuan'],
  ['ポンド', 'pound'],
  ['ルピー', 'rupee'],
  ['ペソ', 'peso'],
  ['バーツ', 'baht'],
  ['ドン', 'dong'],
  ['秒間?', 'second'],
  ['分間?(?![野類離])', 'minute'],
  ['時間', 'hour'],
  ['日間|日(?=以[内上下]|未満|後|前|ごと|おき|ほど|程度|分)', 'day'],
  ['週間?', 'week'],
  ['[かカヶヵケ]月間?|月間', 'month'],
  [
    '年間|[かカヶヵケ]年|年(?=半|\0+[かカヶヵケ]月|以[内上下]|未満|後|前|ごと|おき|ほど|程度|ぶり|余|近く|[強弱][がをのにはで、。]|を(?:超|迎|経)|[。、に]?わたり)',
    'year',
  ],
  ['キロメートル|km', 'kilometre'],
  ['センチ(?:メートル)?|cm', 'centimetre'],
  ['ミリ(?:メートル)?|mm', 'millimetre'],
  ['平方メートル|m²', 'square metre'],
  ['平方キロ(?:メートル)?|km²', 'square kilometre'],
  ['立方メートル|m³', 'cubic metre'],
  ['メートル|m(?![a-z²³])', 'metre'],
  ['ヘクタール|ha(?![a-z])', 'hectare'],
  ['キログラム|kg', 'kilogram'],
  ['キロワット時|kWh', 'kilowatt hour'],
  ['キロワット|kW', 'kilowatt'],
  ['メガワット|MW', 'megawatt'],
  ['キロカロリー|kcal', 'kilocalorie'],
  ['キロ', 'kilogram', 'kilometre'],
  ['グラム|g(?![a-z])', 'gram'],
  ['トン|t(?![a-z])', 'tonne'],
  ['リットル|L(?![a-z])', 'litre'],
  ['°C|度C', 'celsius'],
  ['°F|度F', 'fahrenheit'],
  ['ポイント|pt', 'point'],
  ['名(?!義|目|称|所)|人(?!称|三脚|十色|権|材|格|工|口|気|道)', 'person'],
  ['社(?!会)', 'company'],
  ['団体|グループ|組織|組合|NGO|NPO', 'organisation'],
  ['[かカヶヵケ]国語|言語', 'language'],
  ['[かカヶヵケ]国', 'country'],
  ['校(?!正)|大学', 'school'],
  ['世帯|家族|家庭|戸', 'household'],
  ['回(?!転)', 'occasion'],
  ['部(?![屋門会署長員分落活品隊構作])|冊', 'copy'],
  ['ページ(?!ビュー)|頁', 'page'],
  ['都道府県|道府県|県', 'prefecture'],
  ['市町村|市区町村|自治体|都市|市', 'municipality'],
  ['[かカヶヵケ箇]所|地点|会場', 'place'],
  ['歳|才', 'year of age', 'year'],
]

/** The parts of a law, of which English has more than one name. */
const parts: Readonly<Record<string, readonly string[]>> = {
  条: ['article'],
  項: ['paragraph'],
  号: ['item'],
  節: ['section'],
}

const behind = units.map(([words, ...those]) => ({ pattern: new RegExp(`^\\s?(?:${words})`), units: those }))

/** The unit that comes first in what follows a number, and how many signs it takes. */
export const unitBehind = (before: string, after: string, found: string) => {
  if (found === '半') return { units: ['year'], length: 1 }
  if (/^半[日月]$/.test(found)) return { units: [found === '半日' ? 'day' : 'month'], length: 0 }
  if (before.endsWith('第') || found.startsWith('第'))
    return { units: parts[after.charAt(0)] ?? ['order'], length: 0 }
  if (/[¥]\s?$/.test(before)) return { units: ['yen'], length: 0 }
  if (/(?:US|米)?\$\s?$/.test(before)) return { units: ['dollar'], length: 0 }
  if (/€\s?$/.test(before)) return { units: ['euro'], length: 0 }
  if (after.startsWith('日で') && !before.endsWith('\0')) return { units: ['day'], length: 1 }
  for (const { pattern, units: those } of behind) {
    const length = pattern.exec(after)?.[0].length
    if (length && /^(?:目|連続)/.test(after.slice(length))) break
    if (length) return { units: those, length }
  }
  return { units: [], length: 0 }
}
