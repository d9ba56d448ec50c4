import { describe, expect, it } from 'vitest'
import { compareQuantities, tell } from '#check/languages/amounts/comparison.ts'
import type { Quantity } from '#check/languages/amounts/quantity.ts'
import { readers } from '#check/languages/readers.ts'
import { differentNumbers } from '#check/languages/numbers.ts'

const read = (locale: string, text: string): readonly Quantity[] => readers[locale]?.(text) ?? []

const compare = (ja: string, en: string) => {
  const { onlyInOne, onlyInOther } = compareQuantities(read('ja', ja), read('en', en))
  return [onlyInOne, onlyInOther].map((quantities) => tell(quantities, 'en').split(', ').filter(Boolean))
}

const same: readonly [ja: string, en: string][] = [
  ['約130名が参加', 'About 130 people took part'],
  ['事故は0件', 'no accidents'],
  ['電話は03-1234-5678', 'Telephone: +81-3-1234-5678'],
  ['約9割が回答', 'about 90% of those who answered'],
  ['九割', 'nine out of ten'],
  ['半数', 'half of them'],
  ['再生回数は1000回を超えた', 'was played over 1,000 times'],
  ['1,000回超', 'more than 1,000 plays'],
  ['7月25日に開催', 'held on 25 July'],
  ['2023年7月25日', '25 July 2023'],
  ['8月1-2, 長野', '1–2 August, Nagano'],
  ['11月から12月', 'from November to December'],
  ['7～9月', 'July to September'],
  ['5月に', 'in May'],
  ['3月発行', 'issued in March'],
  ['2年間のプログラム', 'A two-year programme'],
  ['2年間', 'two years'],
  ['2年間にわたり', 'over 2 years'],
  ['３年間', 'three years'],
  ['1か月間限定', 'for one month only'],
  ['第二次提言', 'Second Recommendations'],
  ['第5回', 'the fifth'],
  ['2023年度', 'FY2023'],
  ['令和5年度', 'fiscal year 2023'],
  ['2024年～2026年', '2024–2026'],
  ['2024〜2026年度', 'FY2024–26'],
  ['A-①とB1', 'A-1 and B1'],
  ['1万2千人', '12,000 people'],
  ['約3億円', 'about 300 million yen'],
  ['午後1時30分', '1:30 p.m.'],
  ['13:30〜15:00', '13:30–15:00'],
  ['3分の1', 'one third'],
  ['3分の2', 'two-thirds'],
  ['3人に2人', 'two-thirds'],
  ['5人に1人', 'one in five'],
  ['4分の1', 'a quarter'],
  ['三分の二', 'two-thirds'],
  ['14:00～16:30', '2:00–4:30 p.m.'],
  ['午後2時〜4時半', '2:00–4:30 p.m.'],
  ['午後2〜4時', 'from 2 to 4 p.m.'],
  ['14時30分', '2:30 pm'],
  ['10:00〜14:00', '10:00 a.m.–2:00 p.m.'],
  ['10時〜正午', '10 a.m. to noon'],
  ['午前11時〜午後1時', '11 a.m.–1 p.m.'],
  ['65歳以上', 'aged 65 or over'],
  ['65歳以上', '65 and over'],
  ['65歳以上', '65 years of age or older'],
  ['18歳未満', 'under the age of 18'],
  ['18歳未満', 'under 18s'],
  ['18歳未満', 'younger than 18'],
  ['最大50名', 'up to 50'],
  ['50名まで', 'up to 50 people'],
  ['100名弱', 'just under 100'],
  ['100名近く', 'nearly 100'],
  ['50名以上', 'no fewer than 50'],
  ['1000回を超えた', 'exceeded 1,000'],
  ['20周年', 'twentieth anniversary'],
  ['20周年', '20th anniversary'],
  ['23年度', 'FY2023'],
  ['2023-24年度', 'FY2023–24'],
  ['「C7」', 'Civil 7 (C7)'],
  ['「C7」', 'Civil 7'],
  ['第3回', 'the third'],
  ['数百の', 'hundreds of'],
  ['数十名', 'dozens of people'],
  ['参加者数十名', 'ten participants'],
  ['1億', '100 million'],
  ['1〜2億円', '100–200 million yen'],
  ['20〜30%', '20% to 30%'],
  ['2〜3割', '20–30%'],
  ['10ポイント', '10 percentage points'],
  ['半年', 'six months'],
  ['半年', 'half a year'],
  ['半年', '6 months'],
  ['1年半', 'a year and a half'],
  ['1年半', '18 months'],
  ['2時間半', 'two and a half hours'],
  ['1時間30分', '90 minutes'],
  ['130名', 'one hundred and thirty people'],
  ['3倍', 'a threefold increase'],
  ['30年', 'three decades'],
  ['2泊3日', 'three days'],
  ['三千人', '3,000 people'],
  ['二〇二三年', '2023'],
  ['七月', 'July'],
  ['第2次世界大戦', 'World War II'],
  ['5月強化週間', 'campaign week in May'],
  ['17の目標について学ぶ', 'learn about 17 goals'],
  ['二、三名', 'two or three people'],
  ['三名', 'three people'],
  ['三名', '3 people'],
  ['一社', 'one company'],
  ['一名の職員', 'an official'],
  ['四国の二団体', 'two groups in Shikoku'],
  ['二人三脚で', 'hand in hand with five members'],
  ['25名', 'twenty-five people'],
  ['両者', 'the two'],
  ['ISO26000', 'ISO 26000'],
  ['参加者130名中120名が回答', '120 of the 130 participants responded'],
  ['1人当たり3,000円', '3,000 yen per person'],
  ['一人でも多くの人に', 'as many people as possible'],
  ['一社一社と丁寧に対話した三年間', 'three years of careful dialogue with each company'],
  ['三人に一人', 'one in three people'],
  ['1通の手紙', 'a letter'],
  ['2021年から23年にかけて', 'from 2021 to 2023'],
  ['2001年から10年間', 'for ten years from 2001'],
  ['2000名以上が参加', 'More than 2000 people took part'],
  ['令和五年度', 'FY2023'],
  ['平成30年7月', 'July 2018'],
  ['2023/24年度', 'FY2023/24'],
  ['90年代', 'the 1990s'],
  ['10代', 'teenagers'],
  ['第1四半期', 'Q1'],
  ['①②', '(1) and (2)'],
  ['15歳以上65歳未満', 'aged 15 or over and under 65'],
  ['12件と300名以上', '12 events and over 300 people'],
  ['70代以上', 'in their 70s and over'],
  ['上記3点', 'the above 3 points'],
  ['5割', 'half of them'],
  ['3割弱', 'just under 30%'],
  ['50名あまり', 'some 50 people'],
  ['90分', 'an hour and a half'],
  ['0時', 'midnight'],
  ['13:30〜15:00', '1:30–3:00'],
  ['六本木と四日市の二団体', 'two groups, in Roppongi and Yokkaichi'],
  ['ILO第111号条約', 'ILO Convention No. 111'],
  ['W7', 'Women 7 (W7)'],
  ['三万五千筆', '35,000 signatures'],
]

const alsoSame: readonly [ja: string, en: string][] = [
  ['10万人当たり3件', '3 per 100,000 people'],
  ['100人当たり2人', '2 per 100 people'],
  ['12人あたり3回', '3 times per 12 people'],
  ['15分あたり', 'per 15 minutes'],
  ['10a当たり', 'per 10 a'],
  ['2023（令和5）年度', 'FY2023'],
  ['2023（令和5）年度', 'FY2023 (Reiwa 5)'],
  ['令和5（2023）年度', 'FY2023'],
  ['2023（令和5）年7月', 'July 2023'],
  ['2019（平成31）年', '2019'],
  ['7/25に開催', 'held on 25 July'],
  ['4/1〜3/31', '1 April to 31 March'],
  ['2023.4.1', '1 April 2023'],
  ['R5.4.1', '1 April 2023'],
  ['03-1234-5678', '+81 3 1234 5678'],
  ['24時間365日', 'around the clock'],
  ['1泊2日', 'an overnight trip'],
  ['100万回', '1M plays'],
  ['2トン500キロ', '2.5 tonnes'],
  ['101人以上の企業', 'companies with more than 100 employees'],
  ['100年の節目', 'the centenary'],
  ['3月末に提出', 'submitted on 31 March'],
  ['3.11から', 'since 11 March'],
]

const otherSenses: readonly [ja: string, right: string, wrong: string][] = [
  ['5%増', 'up 5%', 'down 5%'],
  ['前年度から20名減', 'a fall of 20', 'a rise of 20'],
  ['△1,234千円', '-1,234 thousand yen', '1,234 thousand yen'],
  ['7月25日（火）', 'Tuesday, 25 July', 'Wednesday, 25 July'],
  ['8月上旬', 'early August', 'late August'],
  ['3月末', '31 March', 'early March'],
  ['2023年度上半期', 'the first half of FY2023', 'the second half of FY2023'],
  ['隔週で開催', 'held fortnightly', 'held weekly'],
  ['500円', '500 yen', '500 dollars'],
  ['米3トン', '3 tonnes of rice', '3 kg of rice'],
  ['25℃', '25°C', '25°F'],
  ['研修は90分', 'The training took 90 minutes', 'The training took 90 hours'],
  ['3週間の滞在', 'a stay of 3 weeks', 'a stay of 3 months'],
]

const different: readonly [ja: string, en: string, onlyJa: readonly string[], onlyEn: readonly string[]][] = [
  ['1000回', '100 times', ['1000'], ['100']],
  ['約130名', '130 people', ['about 130'], ['130']],
  ['1000回を超えた', '1,000 times', ['over 1000'], ['1000']],
  ['約9割', 'about 80%', ['about 9割'], ['about 80%']],
  ['3分の2', 'a third', ['3分の2'], []],
  ['4分の1', 'three-quarters', ['4分の1'], []],
  ['14:00～16:30', '2:00–4:00 p.m.', ['16:30'], ['16:00']],
  ['午後2時', '2 a.m.', ['14:00'], ['2:00']],
  ['65歳以上', 'under 65', ['at least 65'], ['under 65']],
  ['少なくとも5社', 'at most five companies', ['at least 5'], ['at most 5']],
  ['三者協議', 'bilateral talks', ['3'], ['2']],
  ['18歳未満', '18 or over', ['under 18'], ['at least 18']],
  ['最大50名', '50 people', ['at most 50'], ['50']],
  ['20周年', 'tenth anniversary', ['20'], []],
  ['第3回', 'the second', ['3'], ['2']],
  ['「C7」', 'Civil 8 (C8)', ['C7'], ['8', 'C8']],
  ['1億', '10 million', ['100000000'], ['10000000']],
  ['三名', 'five people', ['3'], ['5']],
  ['三名', '5 people', [], ['5']],
  ['二年間', 'a three-year programme', ['2'], ['3']],
  ['十二名', 'eleven people', ['12'], ['11']],
  ['三つの分野', 'four areas', ['3'], ['4']],
  ['一社', 'two companies', ['1'], ['2']],
  ['1年半', 'two years', ['1.5'], []],
  ['7月25日', '25 June', ['7月'], ['June']],
  ['7月25日', '26 July', ['25'], ['26']],
  ['2年間', 'three years', ['2'], []],
  ['第二次', 'Third', ['2'], ['3']],
  ['2023年度', '2023', ['2023年度'], ['2023']],
  ['2023年度', 'FY2024', ['2023年度'], ['FY2024']],
  ['A-1', 'A1', ['A-1'], ['A1']],
  ['2024年～2026年', '2024–2025', ['2026'], ['2025']],
  ['約3億円', 'about 3 million yen', ['about 300000000'], ['about 3000000']],
  ['参加', '12 people', [], ['12']],
]

// Sentences of reports as staff write them, and a translator’s good English.
const translated: readonly [ja: string, en: string][] = [
  [
    '2023年度は、国内外で計12回の研修を実施し、延べ480名が参加した。',
    'In FY2023 we held 12 training courses in Japan and abroad, attended by a total of 480 people.',
  ],
  [
    '加盟団体の3分の2が、人権方針をすでに策定している。',
    'Two-thirds of our member organisations have already adopted a human rights policy.',
  ],
  [
    '調査に応じた企業のうち、4分の1が「取り組む予定はない」と答えた。',
    'A quarter of the companies that took part in the survey said they had no plans to act.',
  ],
  [
    'シンポジウムは10月14日（土）14:00～16:30に東京都千代田区で開催した。',
    'The symposium took place in Chiyoda City, Tokyo, on Saturday, 14 October, 2:00–4:30 p.m.',
  ],
  [
    '午後2時から4時半まで、3つの分科会に分かれて議論した。',
    'From 2 to 4:30 p.m., participants split into three working groups for discussion.',
  ],
  [
    '対象は65歳以上の一人暮らしの方で、申込みは200件を超えた。',
    'The programme was for people aged 65 or over living alone, and there were over 200 applications.',
  ],
  [
    '18歳未満の子どもを持つひとり親世帯を支援した。',
    'We supported single-parent households with children under the age of 18.',
  ],
  [
    '定員は最大50名とし、先着順で受け付けた。',
    'Places were limited to up to 50 people, on a first-come, first-served basis.',
  ],
  ['オンラインで100名弱が視聴した。', 'Just under 100 people watched online.'],
  [
    '法人設立20周年を記念し、特別講演会を開いた。',
    'To mark the twentieth anniversary of our incorporation, we held a special lecture.',
  ],
  ['23年度の重点課題として、3つの柱を掲げた。', 'We set out three pillars as our priorities for FY2023.'],
  [
    'G7広島サミットに向け、「C7」の一員として提言をまとめた。',
    'Ahead of the G7 Hiroshima Summit, we drafted recommendations as a member of Civil 7 (C7).',
  ],
  [
    '第3回理事会で、次期中期計画の策定が決まった。',
    'At its third meeting, the board decided to draw up the next medium-term plan.',
  ],
  [
    '一人ひとりの声を聞くことが、活動の第一歩である。',
    'Listening to each person’s voice is the first step of our work.',
  ],
  [
    '一方、一般の消費者の認知度はまだ低い。',
    'Awareness among the general public, on the other hand, is still low.',
  ],
  ['数百の団体が署名に加わった。', 'Hundreds of organisations joined the petition.'],
  [
    '寄付金は1億2,000万円に達し、前年度から約15%増えた。',
    'Donations reached 120 million yen, up about 15% on the previous year.',
  ],
  [
    '半年にわたる対話を経て、両者は覚書に署名した。',
    'After six months of dialogue, the two sides signed a memorandum.',
  ],
  ['三者による協議を四半期ごとに行った。', 'Tripartite talks were held every quarter.'],
  [
    '2024年1月1日に発生した能登半島地震では、3日後に職員2名を派遣した。',
    'Three days after the Noto Peninsula Earthquake of 1 January 2024, we sent two staff members.',
  ],
  [
    '参加者アンケートでは、回答者の9割以上が「満足」と答えた。',
    'In the questionnaire for participants, more than 90% of respondents said they were satisfied.',
  ],
  [
    '会員数は正会員53団体、賛助会員120名となった。',
    'We now have 53 full members and 120 supporting members.',
  ],
  [
    '現地調査は8月下旬から9月上旬にかけて、ベトナムの5か所で行った。',
    'The field survey was carried out at five sites in Viet Nam from late August to early September.',
  ],
  [
    '1泊2日の合宿に、高校生24名と大学生6名が参加した。',
    'Twenty-four high-school and six university students took part in the overnight camp over two days.',
  ],
  [
    '2022年に始まった3年間の事業の2年目を迎えた。',
    'The three-year project that began in 2022 entered its second year.',
  ],
  [
    'ホームページの閲覧数は月平均1万2千回で、前年の約1.5倍となった。',
    'The website had a monthly average of 12,000 views, about 1.5 times that of the previous year.',
  ],
  [
    '相談件数は前年度の2倍以上に増え、312件となった。',
    'The number of consultations more than doubled to 312.',
  ],
  [
    '労働組合、使用者団体、NPOの三者から各1名が登壇した。',
    'One speaker each came from trade unions, employers’ associations and NPOs.',
  ],
  [
    '国連「ビジネスと人権に関する指導原則」の31の原則を解説した。',
    'We explained the 31 principles of the UN Guiding Principles on Business and Human Rights.',
  ],
  [
    'SDGsの17の目標のうち、目標8と目標12を中心に取り上げた。',
    'Of the 17 SDGs, we focused on Goal 8 and Goal 12.',
  ],
  ['会議には46か国から約600名が集まった。', 'About 600 people from 46 countries gathered at the conference.'],
  ['子どもの7人に1人が相対的貧困の状態にある。', 'One in seven children lives in relative poverty.'],
  ['政府は2025年までに行動計画を改定する予定だ。', 'The government plans to revise the action plan by 2025.'],
  [
    '4月と10月の年2回、ニュースレターを発行した（各1,500部）。',
    'We published a newsletter twice a year, in April and October (1,500 copies each).',
  ],
  ['令和5年度の補助金として500万円の交付を受けた。', 'We received a grant of 5 million yen for FY2023.'],
  [
    '二年間の準備を経て、十二名の委員からなる委員会が発足した。',
    'After two years of preparation, a committee of twelve members was launched.',
  ],
  ['三名の専門家が、二日間にわたり講義を行った。', 'Three experts gave lectures over two days.'],
  [
    '冊子「はじめての人権デュー・ディリジェンス」は第2版を3,000部発行した。',
    'We issued 3,000 copies of the second edition of our booklet on human rights due diligence.',
  ],
  [
    '5月に強化月間を設け、全国8都市で街頭活動を行った。',
    'We designated May as a campaign month and were out on the streets in eight cities across Japan.',
  ],
  ['10数名の学生ボランティアが運営を支えた。', 'A dozen or so student volunteers helped run the event.'],
  [
    '毎週水曜日の午後7時から8時半まで、オンライン学習会を開いている。',
    'We hold an online study session every Wednesday from 7:00 to 8:30 p.m.',
  ],
  [
    '約7割の自治体が「人員不足」を課題に挙げた。',
    'Around 70% of local governments cited a lack of staff as a challenge.',
  ],
  [
    '1994年の設立以来、30年近く活動を続けてきた。',
    'We have been active for nearly 30 years since our founding in 1994.',
  ],
  [
    'ネパールとバングラデシュの2か国で、計1,240世帯に食料を届けた。',
    'We delivered food to 1,240 households in two countries, Nepal and Bangladesh.',
  ],
  [
    'この1年半で、10の企業と対話を重ねた。',
    'Over the past year and a half, we have been in dialogue with ten companies.',
  ],
  [
    '勧告のうち1点目と3点目は法改正に反映された。',
    'The first and third of our recommendations were reflected in the revised law.',
  ],
  [
    '最低賃金の1.2倍を支払う工場は、全体の2割に満たなかった。',
    'Fewer than 20% of the factories paid 1.2 times the minimum wage.',
  ],
  [
    '統一地方選挙を前に、候補者20名に公開質問状を送った。',
    'Ahead of the unified local elections, we sent an open letter to 20 candidates.',
  ],
  [
    '動画は公開から1か月で1000回以上再生された。',
    'The video was played more than 1,000 times in the month after its release.',
  ],
  [
    '初めての試みとして、小学4年生から6年生の児童30名を招いた。',
    'For the first time, we invited 30 children from the fourth to the sixth grade.',
  ],
  [
    '会期は2週間で、うち2日間は分野別の会合に充てられた。',
    'The session lasted two weeks, two days of which were given over to thematic meetings.',
  ],
  [
    '年次報告書は100ページを超え、日英2か国語で公開された。',
    'The annual report ran to over 100 pages and was published in two languages, Japanese and English.',
  ],
]

// One slip in each.
const mistranslated: readonly [ja: string, en: string][] = [
  [
    '2023年度は、国内外で計12回の研修を実施し、延べ480名が参加した。',
    'In FY2023 we held 12 training courses in Japan and abroad, attended by a total of 48 people.',
  ],
  [
    '加盟団体の3分の2が、人権方針をすでに策定している。',
    'A third of our member organisations have already adopted a human rights policy.',
  ],
  [
    'シンポジウムは10月14日（土）14:00～16:30に東京都千代田区で開催した。',
    'The symposium took place in Chiyoda City, Tokyo, on Saturday, 14 October, 2:00–4:00 p.m.',
  ],
  [
    'シンポジウムは10月14日（土）14:00～16:30に開催した。',
    'The symposium took place on Saturday, 15 October, 2:00–4:30 p.m.',
  ],
  [
    '対象は65歳以上の一人暮らしの方で、申込みは200件を超えた。',
    'The programme was for people under 65 living alone, and there were over 200 applications.',
  ],
  [
    '18歳未満の子どもを持つひとり親世帯を支援した。',
    'We supported single-parent households with children aged 18 or over.',
  ],
  ['オンラインで100名弱が視聴した。', 'Over 100 people watched online.'],
  [
    '法人設立20周年を記念し、特別講演会を開いた。',
    'To mark the thirtieth anniversary of our incorporation, we held a special lecture.',
  ],
  ['23年度の重点課題として、3つの柱を掲げた。', 'We set out three pillars as our priorities for FY2024.'],
  [
    '第3回理事会で、次期中期計画の策定が決まった。',
    'At its second meeting, the board decided to draw up the next medium-term plan.',
  ],
  [
    '寄付金は1億2,000万円に達し、前年度から約15%増えた。',
    'Donations reached 12 million yen, up about 15% on the previous year.',
  ],
  [
    '二年間の準備を経て、十二名の委員からなる委員会が発足した。',
    'After two years of preparation, a committee of eleven members was launched.',
  ],
  [
    '二年間の準備を経て、十二名の委員からなる委員会が発足した。',
    'After three years of preparation, a committee of twelve members was launched.',
  ],
  ['三名の専門家が、二日間にわたり講義を行った。', 'Five experts gave lectures over two days.'],
  [
    'ネパールとバングラデシュの2か国で、計1,240世帯に食料を届けた。',
    'We delivered food to 1,420 households in two countries, Nepal and Bangladesh.',
  ],
  ['子どもの7人に1人が相対的貧困の状態にある。', 'One in six children lives in relative poverty.'],
  [
    '約7割の自治体が「人員不足」を課題に挙げた。',
    '70% of local governments cited a lack of staff as a challenge.',
  ],
  ['会議には46か国から約600名が集まった。', 'About 600 people gathered at the conference.'],
  [
    'SDGsの17の目標のうち、目標8と目標12を中心に取り上げた。',
    'Of the 17 SDGs, we focused on Goal 8 and Goal 13.',
  ],
  [
    '毎週水曜日の午後7時から8時半まで、オンライン学習会を開いている。',
    'We hold an online study session every Wednesday from 7:00 to 8:30 a.m.',
  ],
  [
    '現地調査は8月下旬から9月上旬にかけて行った。',
    'The field survey was carried out from late July to early September.',
  ],
  [
    'この1年半で、10の企業と対話を重ねた。',
    'Over the past year, we have been in dialogue with ten companies.',
  ],
  [
    'ホームページの閲覧数は月平均1万2千回で、前年の約1.5倍となった。',
    'The website had a monthly average of 10,200 views, about 1.5 times that of the previous year.',
  ],
  [
    '定員は最大50名とし、先着順で受け付けた。',
    'Places were limited to at least 50 people, on a first-come, first-served basis.',
  ],
]

describe('numbers, dates and codes of the two languages', () => {
  it.each(same)('%s = %s', (ja, en) => expect(compare(ja, en)).toEqual([[], []]))
  it.each(different)('%s ≠ %s', (ja, en, onlyJa, onlyEn) => expect(compare(ja, en)).toEqual([onlyJa, onlyEn]))
  it.each(translated)('%s = %s', (ja, en) => expect(compare(ja, en)).toEqual([[], []]))
  it.each(mistranslated)('%s ≠ %s', (ja, en) => expect(compare(ja, en)).not.toEqual([[], []]))
  it.each(alsoSame)('%s = %s', (ja, en) => expect(compare(ja, en)).toEqual([[], []]))
  it.each(otherSenses)('%s = %s ≠ %s', (ja, right, wrong) => {
    const kinds = (en: string) => differentNumbers(ja, en, 'en').map(({ kind }) => kind)
    expect(kinds(right)).not.toContain('different-sense')
    expect(kinds(wrong)).toContain('different-sense')
  })
  it.each([...same, ...alsoSame, ...translated])('%s says the same as %s', (ja, en) =>
    expect(differentNumbers(ja, en, 'en')).toEqual([]),
  )
  it('are told in the words of each language', () => {
    const figures = (ja: string) => read('ja', ja).filter(({ weight }) => weight === 'figure')
    const told = (ja: string) => [tell(figures(ja), 'ja'), tell(figures(ja), 'en')]
    expect(told('約130名')).toEqual(['約130', 'about 130'])
    expect(told('130名以上')).toEqual(['130以上', 'at least 130'])
    expect(told('130名未満')).toEqual(['130未満', 'under 130'])
  })
})
