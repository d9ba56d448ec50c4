import { fingerprint } from '#report/fingerprint.ts'
import { activitiesOf, areas, type Activity } from './activities.ts'
import type { Files } from './files.ts'
import { partnerOf } from './words.ts'

/** A year of so many activities in Japanese and English, with goals, events, organisations, places and figures. */
export const contentOf = (activities: number): Files => ({
  'site.yaml': `id: bench\n${both('name', 'ためしの会', 'Made-up')}`,
  '2023/report.yaml': report,
  ...prose('organisation', organisation),
  ...joined(areas.map(areaFiles)),
  ...joined(activitiesOf(activities).map(activityFiles)),
})

const joined = (all: readonly Files[]): Files =>
  Object.fromEntries(all.flatMap((files) => Object.entries(files)))

/** Fields of one line. */
const yaml = (fields: Readonly<Record<string, string>>) =>
  Object.entries(fields)
    .map(([name, text]) => `${name}: ${JSON.stringify(text)}\n`)
    .join('')

const both = (name: string, ja: string, en: string) => `${name}:\n${yaml({ '  ja': ja, '  en': en })}`

type Words = { readonly title: string; readonly summary?: string; readonly body?: string }

/** The two files of an MDX kind, the translation made from the original as it is. */
const prose = (path: string, { ja, en }: { readonly ja: Words; readonly en: Words }, facts = ''): Files => {
  const text = ({ body = '', ...fields }: Words, more: string) =>
    `---\n${yaml(fields)}${more}---\n${body && `\n${body}`}`
  const translationOf = fingerprint([ja.title, undefined, ja.summary, ja.body])
  return {
    [`2023/${path}.ja.mdx`]: text(ja, facts),
    [`2023/${path}.en.mdx`]: text(en, yaml({ translationOf })),
  }
}

const areaFiles = (area: string): Files =>
  prose(`areas/${area}`, { ja: { title: `領域${area}の活動` }, en: { title: `Activities of area ${area}` } })

/** The files of an activity and of what it names: its event, what it shares with those beside it, and a figure for one in three. */
const activityFiles = ({
  id,
  area,
  number,
  date: { month, day },
  subject,
  words: { ja, en },
}: Activity): Files => {
  const shared = (by: number) => Math.ceil(number / by)
  const goal = `${area}-${Math.ceil(Number(id.slice(1)) / 5)}`
  const [event, partner, place, link] = [number, partnerOf(number), shared(5), shared(4)]
  const hasFigure = number % 3 === 0
  const figure = hasFigure ? `\n<Metrics ids="participants-${number}" />\n` : ''
  const facts =
    `area: ${area}\ngoals: [${goal}]\nevents: [event-${event}]\npartners: [partner-${partner}]\nplaces: [place-${place}]\n` +
    `links: [link-${link}]\n${hasFigure ? `metrics: [participants-${number}]\n` : ''}`
  return {
    ...prose(
      `activities/${id}`,
      { ja: { ...ja, body: ja.body + figure }, en: { ...en, body: en.body + figure } },
      facts,
    ),
    [`2023/goals/${goal}.yaml`]:
      `area: ${area}\n` +
      both('title', `地域の力を高める（${goal}）`, `To strengthen local communities (${goal})`),
    [`2023/events/event-${event}.yaml`]:
      both('title', `${subject.ja}の集い（${event}）`, `Meeting on ${subject.en} (${event})`) +
      `date: 2023-${twoDigits(month)}-${twoDigits(day)}\n`,
    [`2023/partners/partner-${partner}.yaml`]:
      both('name', `市民団体${partner}`, `Civic Association ${partner}`) + 'official: true\n',
    [`2023/places/place-${place}.yaml`]:
      both('name', `公民館${place}`, `Community Hall ${place}`) +
      `region: JP-${twoDigits(1 + (place % 47))}\n`,
    [`2023/links/link-${link}.yaml`]:
      both('title', `記録${link}`, `Record ${link}`) + yaml({ url: `https://example.org/records/${link}` }),
    ...(hasFigure && {
      [`2023/metrics/participants-${number}.yaml`]:
        `measure: count\nvalue: ${30 + number}\nevent: event-${event}\n` +
        both('unit', '名', 'people') +
        both('counts', `${subject.ja}の集いに参加`, `took part in the meeting on ${subject.en}`),
    }),
  }
}

const twoDigits = (number: number) => String(number).padStart(2, '0')

const report =
  both('title', '2023年度活動報告', 'FY2023 Activity Report') +
  both('publisher', '市民活動の会', 'Association for Civic Action') +
  both('shortName', '市民活動の会', 'Civic Action') +
  'period: { start: 2023-04-01, end: 2024-03-31 }\nupdated: 2024-06-01\n' +
  both('vision', '誰もが安心して暮らせる社会', 'A society in which everyone lives in safety') +
  both('mission', '市民の活動を支える', 'To support the work of citizens') +
  both('licence', 'CC BY 4.0', 'CC BY 4.0') +
  'contact: report@example.org\n' +
  'plan:\n  title: { ja: 中期計画, en: Medium-Term Plan }\n  motto: { ja: ともに歩む, en: Walking together }\n'

const organisation = {
  ja: {
    title: '組織の運営',
    summary: '理事会と事務局の一年。',
    body: '理事会を4回開催した。事務局の体制を整え、会計と広報の仕組みを見直した。\n',
  },
  en: {
    title: 'Running the organisation',
    summary: 'A year of the board and the office.',
    body: 'The board met 4 times. The office was put in order, and accounting and public relations were reviewed.\n',
  },
}
