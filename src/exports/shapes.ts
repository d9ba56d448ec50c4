import { z } from 'zod'
import { localeIds } from '#i18n/locales.ts'

// The things that `report.json` holds; `shape.ts` puts them together.

export const words = (told: string) => z.string().meta({ description: told })
const ids = (of: string) =>
  z
    .array(z.string())
    .readonly()
    .meta({ description: `Ids of ${of}` })
export const language = z.enum(localeIds).meta({ description: 'BCP 47 tag of a language of the site' })
export const day = z.iso.date()
export const year = z.string().regex(/^\d{4}$/)
const date = z
  .string()
  .regex(/^\d{4}-\d\d(-\d\d)?(\/(\d{4}-\d\d(-\d\d)?|\.\.))?$/)
  .meta({ description: 'ISO 8601: a day, a month, or an interval of either; “..” where it goes on' })
const continues = z
  .string()
  .regex(/^\d{4}\/.+$/)
  .optional()
  .meta({ description: 'The same thing in the report of an earlier year: its year and id' })
const translation = z.enum(['original', 'current', 'outdated', 'missing']).meta({
  description:
    'Whether the text is the original, or how its translation stands to it; where it is missing, the original stands in its place',
})

const body = z
  .strictObject({
    language: language.optional().meta({ description: 'Only where it is not that of the report' }),
    markdown: words(
      'CommonMark, with tables as GitHub writes them; figures, captions and quotations where the page shows them',
    ),
    text: words(
      'The body’s own words without markup; a blank line between blocks, a tabulator between cells of a table',
    ),
  })
  .meta({ id: 'body', description: 'The words of a page below its title' })

const link = z.strictObject({ id: z.string(), title: z.string(), url: z.url() }).meta({ id: 'link' })

const measured = {
  measure: z.enum(['count', 'share', 'duration']).meta({
    description: 'A number of something, a part of a whole (0.9 is 90%), or how long something lasts',
  }),
  value: z.number(),
  qualifier: z.enum(['about', 'over', 'under']).optional().meta({ description: 'It is part of the figure' }),
  unit: z.string().optional(),
  counts: z.string().meta({ description: 'What the figure counts' }),
}

const listed = {
  photos: ids('photos'),
  quotations: ids('quotations').optional(),
  links: z.array(link),
}

export const area = z
  .strictObject({ id: z.string(), title: z.string(), translation, body: body.optional() })
  .meta({ id: 'area' })

export const goal = z
  .strictObject({ id: z.string(), title: z.string(), area: words('Id of its area'), continues })
  .meta({ id: 'goal' })

export const activity = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    subtitle: z.string().optional(),
    summary: z.string(),
    translation,
    area: words('Id of its area'),
    continues,
    goals: ids('goals'),
    events: ids('events'),
    partners: ids('partners'),
    places: ids('places'),
    metrics: ids('metrics'),
    ...listed,
    body: body.optional(),
  })
  .meta({ id: 'activity' })

export const page = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    short: words('What menus call it'),
    summary: z.string(),
    translation,
    menu: z.enum(['first', 'last']).optional(),
    book: z.enum(['first', 'last']).optional(),
    ...listed,
    body: body.optional(),
  })
  .meta({ id: 'page', description: 'A page of the organisation’s own' })

export const organisation = z
  .strictObject({
    title: z.string(),
    summary: z.string(),
    translation,
    events: ids('events'),
    places: ids('places'),
    ...listed,
    body: body.optional(),
  })
  .meta({ id: 'organisation', description: 'How the organisation is run' })

export const event = z
  .strictObject({ id: z.string(), title: z.string(), date: date.optional() })
  .meta({ id: 'event' })

export const metric = z
  .strictObject({
    id: z.string(),
    ...measured,
    event: words('Id of the event that it is of').optional(),
    before: z
      .strictObject({
        year,
        ...measured,
        sameDefinition: z.boolean().meta({ description: 'Whether it counts the same in the same way' }),
      })
      .optional()
      .meta({ description: 'The figure of the same name in an earlier report' }),
  })
  .meta({ id: 'metric' })

export const place = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    region: words('ISO 3166-2 of a prefecture, or ISO 3166-1 of a country'),
    coordinates: z
      .strictObject({ latitude: z.number(), longitude: z.number() })
      .optional()
      .meta({ description: 'In degrees (WGS 84)' }),
  })
  .meta({ id: 'place' })

export const partner = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    official: z.boolean().meta({ description: 'Whether the translated name is the organisation’s own' }),
    role: z.enum(['funder', 'partner', 'supporter', 'member']).optional(),
    level: words('Id of its level').optional(),
  })
  .meta({ id: 'partner' })

export const quotation = z
  .strictObject({
    id: z.string(),
    text: z.string(),
    name: z.string().optional(),
    role: z.string().optional(),
  })
  .meta({ id: 'quotation' })

export const statement = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    currency: words('ISO 4217'),
    scale: z.literal([1000, 1_000_000]).optional().meta({ description: 'Amounts are multiples of it' }),
    negative: z.enum(['triangle', 'minus']),
    sign: z.boolean().optional(),
    columns: z
      .array(z.strictObject({ year: z.string(), basis: z.enum(['budget', 'actual']).optional() }))
      .readonly(),
    rows: z
      .array(
        z.strictObject({
          id: z.string().optional(),
          title: z.string(),
          level: z.int(),
          values: z.array(z.number()).readonly().optional().meta({ description: 'One a column' }),
          adds: z.array(z.string()).readonly().optional().meta({
            description:
              'Ids of the rows that it adds, or with a minus takes off; “above” for its parts just above',
          }),
        }),
      )
      .readonly(),
    note: z.string().optional(),
  })
  .meta({ id: 'statement', description: 'A statement of accounts' })

export const change = z
  .strictObject({
    date: day,
    kind: z.enum(['correction', 'addition', 'agreed']),
    page: words('Id of the thing, or name of the page'),
    what: z.string(),
    before: z.string().optional(),
    after: z.string().optional(),
  })
  .meta({ id: 'change' })

export const group = z
  .strictObject({
    title: z.string(),
    people: z.array(z.strictObject({ name: z.string(), role: z.string().optional(), term: date.optional() })),
  })
  .meta({ id: 'group', description: 'A board, auditors, a secretariat' })

export const photo = z
  .strictObject({
    id: z.string(),
    caption: z.string(),
    alt: z.string().optional(),
    file: words('The name of its file; none where it was not supplied yet').optional(),
    photographer: z.string().optional(),
    date: date.optional(),
  })
  .meta({ id: 'photo' })
