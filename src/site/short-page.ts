import { textWidth } from '#assets/typeface.ts'
import type { Activity, Text } from '#report/model.ts'
import { bodyOf } from './reports.ts'

/** How many lines a text takes in a column of so many em. */
const lines = (text: string, width: number) => Math.ceil(textWidth(text, 400) / width)

/** Lines of the body, and of the facts in lines as high as its own: as wide and as close as activity.css sets them. */
const [bodyWidth, factsWidth, factsLine, titleLines] = [36, 21, 0.72, 1.8]

/** Whether an activity's text is shorter than its facts: they stand below it then, where they would leave a void beside it. */
export const isShortPage = ({
  prose,
  goals,
  events,
  partners,
  places,
  links,
  metrics,
  continues,
}: Activity): boolean => {
  const body = bodyOf(prose)
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('<Metrics'))
    .reduce(
      (sum, line) => sum + (line.startsWith('<') ? 1 : lines(line.replace(/\[#.*\]$/, ''), bodyWidth)) + 0.5,
      0,
    )
  const section = (texts: readonly Text[], more = 0) =>
    texts.length &&
    titleLines + texts.reduce((sum, { text }) => sum + lines(text, factsWidth) + 0.3 + more, 0)
  const facts =
    section(continues ? [continues.title] : []) +
    section(goals.map(({ title }) => title)) +
    section(
      events.map(({ title }) => title),
      1,
    ) +
    section(partners.map(({ name }) => name)) +
    section(places.map(({ name }) => name)) +
    section(
      links.map(({ title }) => title),
      1,
    )
  return body < factsLine * facts + 3.5 * metrics.length
}
