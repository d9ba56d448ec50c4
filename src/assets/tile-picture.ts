import { clothPicture } from './cloth.ts'
import { areaColours } from './palette.ts'
import { areaTiles, placed, type Box } from './tiles.ts'
import { textPath } from './typeface.ts'

/** The areas of a year with their activities, by their codes. */
export type Areas = readonly {
  readonly id: string
  readonly activities: readonly { readonly id: string }[]
}[]

type Look = {
  readonly gap: number
  /** How large a motif's repeat is: 1 is 48 units for the feathers. */
  readonly scale: number
  /** The size of the codes; none for pictures too small to be read. */
  readonly letters?: number
  /** Unique in the document: begins the ids. */
  readonly id?: string
}

/** The report as tiles in a rectangle, as SVG: each area one cloth, its activities panes cut from it. */
export const tilePicture = (areas: Areas, box: Box, { gap, scale, letters, id = 'tile' }: Look): string =>
  areaTiles(areas, box.height / box.width)
    .map(({ area, box: part, tiles }) => {
      const own = placed(part, box, gap)
      const panes = tiles.map(({ activity, box: pane }) => ({
        code: activity?.id ?? area.id,
        ...placed(pane, own, gap),
      }))
      const holes = panes
        .map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`)
        .join('')
      const clip = `${id}-${area.id}-panes`
      const cloth = clothPicture(area.id, own, { id: `${id}-${area.id}`, scale })
      const codes = letters
        ? panes.map(({ code, x, y, height }) =>
            freeLetters(code, area.id, {
              x: x + 0.3 * letters,
              y: y + height - 0.3 * letters,
              size: letters,
            }),
          )
        : []
      return `<clipPath id="${clip}"><path d="${holes}"/></clipPath><g clip-path="url(#${clip})">${cloth}${codes.join('')}</g>`
    })
    .join('')

/** White letters that stand free on a motif: it steps back from them by a halo of its ground. */
export const freeLetters = (
  text: string,
  area: string,
  { x, y, size, halo = 0.34 }: { x: number; y: number; size: number; halo?: number },
): string => {
  const d = textPath(text, 700, size, x, y)
  const { solid } = areaColours(area)
  return (
    `<path d="${d}" fill="none" stroke="${solid}" stroke-width="${halo * size}" stroke-linejoin="round"/>` +
    `<path d="${d}" fill="#fff"/>`
  )
}
