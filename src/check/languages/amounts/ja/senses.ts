import type { Senses } from '#check/languages/amounts/quantity.ts'

/** What a Japanese text says of directions, days, parts of a period, rhythms and the like. */
export const senses: Senses = {
  direction: {
    up: /[\d%割倍円人名件点][^。]{0,8}?(?:増(?!減)|上昇|伸[びば]|上が|多[くいか])|倍(?:増|にな|とな)|上回/,
    down: /[\d%割倍円人名件点][^。]{0,8}?(?:(?<!増)減(?!災)|低下|下落|下が|少な[くいか]|削[るりっ減]|切り詰め)|半減|半[分額値](?:にな|とな|に減|以下|まで)|下回/,
  },
  weekday: Object.fromEntries(
    [...'月火水木金土日'].map((day) => [
      day,
      new RegExp(`${day}曜|${day}(?=(?:[・、][月火水木金土日])+曜)|\\(${day}(?:・?祝)?\\)|毎週${day}`),
    ]),
  ),
  'part of a week': { weekday: /平日/, weekend: /週末|土日/ },
  'part of a month': {
    early: /年代の?(?:前半|初)|月頭|(?:第(?:1|一)|最初の)[月火水木金土日]|上旬|月初|初旬|月の?はじめ/,
    mid: /年代の?半ば|中旬|月半ば/,
    late: /年代の?(?:後半|末)|最終[月火水木金土日]曜|下旬|月末/,
  },
  'part of a year': { start: /年初|年度初め|年度当初|年の?はじめ/, end: /年末|年度末|期末/ },
  'half of a period': { first: /上半期|前半|上期|前期/, second: /下半期|後半|下期|後期/ },
  'half of a day': { am: /午前(?!\s?\d)|朝(?!\d|日|鮮)/, pm: /午後(?!\s?\d)|夕(?!\d)|夜(?!\d)/ },
  season: { spring: /春(?!日|夏)/, summer: /(?<!春)夏/, autumn: /秋(?!田)/, winter: /冬/ },
  rhythm: {
    'by the second': /毎秒/,
    'by the minute': /毎分|分(?:あたり|当たり)/,
    hourly: /毎時|時給|1時間(?:に|ごと|おき|あたり|当たり)/,
    daily: /毎日|日給|日額|日々|(?:1|一)日(?:\d|に|平均|あたり|当たり)/,
    weekly: /毎週|週に?[\d一二三四五六][回日度]|1週間に/,
    fortnightly: /隔週|2週間?(?:に(?:1|一)度|に(?:1|一)回|ごと|おき)/,
    monthly:
      /毎月|月額|(?<![かカヶヵケ\d])月[\d,千万]+円|月々|月平均|(?<![かカヶヵケ\d])月に?[\d一二三][回日度]|(?:1|一)[かカヶ]月に/,
    bimonthly: /隔月|2[かカヶ]月(?:に(?:1|一)[度回]|ごと|おき)/,
    quarterly: /年に?[4四]回|四半期(?:に|ごと|毎)|[3三][かカヶ]月(?:に(?:1|一)[度回]|ごと|おき)/,
    'twice a year': /半年(?:に(?:1|一)[度回]|ごと)|年に?[2二]回/,
    yearly:
      /毎年|(?<![\d一二三四五六七八九十半数])年間|(?<![\d前昨翌今本来毎])年(?=\d)|年額|年平均|年に?[\d一二三四][回日度]|年次/,
    triennial: /[3三]年(?:に(?:1|一)[度回]|ごと|おき)/,
    biennial: /隔年|[2二]年(?:に(?:1|一)[度回]|ごと|おき)/,
  },
  'earliest or latest': { earliest: /早くとも|早くて/, latest: /遅くとも|遅くて/ },
  'better or worse': { better: /改善|好転|向上|回復/, worse: /悪化/ },
  'per what': {
    share: /[1一]株(?:あたり|当たり|につき)/,
    person: /[1一](?:人|名)(?:あたり|当たり|につき)/,
    household: /世帯(?:あたり|当たり|につき)/,
    kilogram: /(?:キロ(?:グラム)?|kg)(?:あたり|当たり|につき)/,
    tonne: /(?:トン|t)(?:あたり|当たり|につき)/,
  },
  'year before or after': {
    before: /前年|昨年|前回|前期比|前[日月]|先[週月]|過去/,
    after: /翌[日週月年]|来[週月年]|次年度|次回|今後/,
    'after next': /翌々|再来/,
  },
  'before or after': {
    within: /[\d\0一二三四五六七八九十](?:分|時間|日|週間?|[かカヶ]月|年)以内/,
    before: /[\d\0一二三四五六七八九十](?:分|時間|日|週間?|[かカヶ]月|年)前/,
    after: /[\d\0一二三四五六七八九十](?:分|時間|日|週間?|[かカヶ]月|年)後/,
  },
  'part of a degree': { upper: /震度\d強/, lower: /震度\d弱/ },
  'unit of a table': { yen: /単位:?\s?円/, thousand: /単位:?\s?千/, million: /単位:?\s?百万/ },
  'counted again': {
    again: /延べ(?!床|板)|のべ/,
    once: /^(?![^]*(?:延べ(?!床|板)|のべ|累[計積]|通算|総|計))/,
  },
}
