import type { Bound } from '#check/languages/amounts/quantity.ts'
import type { Surroundings } from '#check/languages/amounts/surroundings.ts'
import { labels } from './labels.ts'
import { unitBehind } from './units.ts'

const about = /(?:約|およそ|おおよそ|ほぼ|おおむね|概ね|ざっと)\s*[¥$€]?$/
const least =
  /(?:少なくとも|最低(?:でも|限)?|最少(?:でも)?|最短(?:でも?)?|最小(?:でも?)?)、?(?:この|ここ)?\s*[¥$€]?$/
const most =
  /(?:最大|最長|最高|最多|多くとも|多くて(?:も)?|上限|せいぜい)(?:で|は)?、?\s*(?:\0+[^\d\0、。]{1,3})?[¥$€]?$/
const capacity = /定員(?:は|を|が|各)?\s*$/

const suffix =
  /^[」』]?[^\d\s。、,.()「」\0のはがをにでとも]{0,6}?(以上|超|を?(?:大きく|大幅に|はるかに)?(?:超え|超す|超過|突破)|を(?:わずかに|やや|大きく|大幅に)?(?:[上下]回|切[るりっ]|割[るりっ])|余(?![剰暇地計白震裕力])|あまり|[強弱](?=[がをのにはでともへ、。)\s]|$)|程度|前後|ほど|ごろ|頃|くらい|ぐらい|近[くい]|足らず|以下|以内|前まで|より(?:十分|はるかに)?[高低多少大小長短若]|予定|未満|まで|[をに]?割り込|に[はも]?(?:わずかに|僅かに|あと一歩|あと少し|もう少し|惜しくも|やや|まだ|遠く)?(?:満た[なず]|達[しせ][なず]|届か[なず]|及ば[なず])|に迫[るりっ]|に近づ|を?目前|の大台|を(?:上限|限度)|[がを]下限|に乗[っせり]|台(?![数帳湾]))/

export const around: Surroundings = {
  unit: unitBehind,
  bounds: (before, after, found, units) => {
    if (before.endsWith('震度')) return /^[強弱]?以上/.test(after) ? ['least'] : []
    if (/[^何半]数/.test(found)) return ['over', 'least', 'about', undefined]
    // One of these to at most six of those is at least one to every six.
    if (/\0[^。、\0]{0,3}に(?:対し|つき)[^。、\0]{0,12}$/.test(before) && most.test(before))
      return [undefined, 'most']
    const [matched = '', word = ''] = suffix.exec(after) ?? []
    const isDenied = /^(?:ら|さ)?な[いくかけ]/.test(after.slice(matched.length))
    if (isDenied && /超|上回/.test(word)) return ['most']
    if (isDenied && word.includes('下回')) return ['least']
    // Over 65 is not 65 and over; over 1,000 times is what many say of 1,000 times or more.
    const isExact = units.includes('year of age') || /^\d+[1-46-9]$/.test(found)
    const orMore: readonly Bound[] = isExact ? ['least'] : ['least', 'over']
    if (word === '以上' && /^、?\0/.test(after.slice(matched.length))) return [...orMore, undefined]
    if (/以上、?$/.test(before) && /以下|以内|未満/.test(word))
      return [word === '未満' ? 'under' : 'most', undefined]
    if (least.test(before) || word === '以上' || found.startsWith('過')) return orMore
    if (word === '前まで') return [undefined, 'least']
    if (word === '予定') return [undefined, 'about']
    if (word === '台' && !units.length) return []
    if (/台|乗/.test(word) || found.endsWith('台')) return [undefined, 'least', 'over', 'about']
    if (/迫|近づ|目前/.test(word)) return ['nearly', 'about', 'under', undefined]
    if (/(?:わずか|僅か|一歩|少し|惜しく)/.test(word) && /[なず]$/.test(word))
      return ['nearly', 'under', undefined]
    if (word === '足らず') return ['nearly', 'about', 'under', undefined]
    if (word.endsWith('ず')) return ['under', undefined]
    if (word.endsWith('突破')) return ['over', 'least']
    if (/超|上回|より.*[高多大長]/.test(word)) return ['over']
    if (/未満|下回|切|割|満た|達|届|及|より/.test(word)) return ['under']
    if (most.test(before) || word === '以下' || /上限|限度/.test(word)) return ['most']
    if (word.endsWith('下限')) return ['least']
    if (word === '強') return ['barely', 'over', 'about']
    if (/余|あまり/.test(word)) return ['barely', 'over', 'about', 'least']
    if (/近|弱/.test(word)) return ['nearly', 'about']
    if (/以内|まで/.test(word)) return [undefined, 'most']
    if (word || about.test(before)) return ['about']
    if (units.includes('yen') && after.startsWith('から')) return [undefined, 'least']
    return capacity.test(before) ? [undefined, 'most'] : []
  },
  directions: (before, after) => {
    if (
      /[△▲]\s?[¥$€]?$|(?:^|[\s(、:は])-\s?[¥$€]?$|(?<![\d\0])−\s?[¥$€]?$|(?:マイナス|零下|氷点下)\s?$/.test(
        before,
      )
    )
      return { directions: ['down'], isSigned: true }
    const told =
      /^[^。、\0()]{0,10}?(?:(増(?!減)|上昇|伸[びば]|上が|多[くいか]|引き?上げ|上回|アップ|黒字|プラス|拡大)|((?<!増)減(?!災)|低下|下落|下が|少な[くいか]|削[るりっ減]|切り詰め|引き?下げ|下回|ダウン|赤字|マイナス|不足|縮小))/.exec(
        after,
      )
    const [, up, down] =
      told ??
      /(?:(\+|増加|増|上昇|伸び|プラス|黒字)|(減少|減|低下|下落|赤字|削減))[^。、\0]{0,5}$/.exec(before) ??
      []
    return {
      directions: [...(up ? (['up'] as const) : []), ...(down ? (['down'] as const) : [])],
      isSigned: false,
    }
  },
  isRange: (_before, between) => /^\s*(?:[~〜–—-]|から|より)\s*$/.test(between),
  joint: /^\s*$/,
  // In 5勝1敗 each sign belongs to the number before it.
  parted: (between) =>
    /^[勝敗票]$/.test(between) ? 1 : Math.max(0, between.search(/[。、;→/・\n]|[とや](?![^。、]*。)/)),
  isNoNumber: (found, after) =>
    /^(?:回目|番目|年目|日目)/.test(after) ||
    (found === '1' && /^(?:日|週間?|[かカヶヵケ]月|年|人|名|回|時間|世帯|口)\d/.test(after)),
  isListed: (between) =>
    /^[^。、はがをにで\d]{0,6}[、・→/;と]\s*[^。、\d]{1,16}$/.test(between) &&
    !/うち|中|から|より|比|ほか|まで|ずつ|計/.test(between),
  marks: (before, after) => [
    ...(/^[日年月時]?(?:から|より)[^。、]{0,10}\d/.test(after) ? ['from'] : []),
    ...(/^(?:年度?)?(?:比|と比べ|に比べ)/.test(after) ? ['base'] : []),
    ...(/早くと?[もて][^。、]{0,6}$/.test(before) ? ['earliest'] : []),
    ...(/遅くと?[もて][^。、]{0,6}$/.test(before) ? ['latest'] : []),
    ...(/(?:前年度?|昨年度?|前回|前期)[はの](?:約)?$/.test(before) ? ['before'] : []),
    ...(/うち(?:約)?$/.test(before) ? ['part'] : []),
    ...(/^(?:のうち|中(?![学旬央国心]))/.test(after) ? ['out of'] : []),
  ],
  labels,
}
