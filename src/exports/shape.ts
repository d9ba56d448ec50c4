import { z } from 'zod'
import {
  activity,
  area,
  change,
  day,
  event,
  goal,
  group,
  language,
  metric,
  organisation,
  page,
  partner,
  photo,
  place,
  quotation,
  statement,
  words,
  year,
} from './shapes.ts'

// The one source of what `report.json` holds: the compiler holds the data to it, and the JSON Schema is made of it.

const report = z
  .strictObject({
    year,
    locale: language,
    title: z.string(),
    publisher: z.string(),
    shortName: z.string(),
    website: z.url().optional(),
    period: z.strictObject({ start: day, end: day }).readonly(),
    updated: day.meta({ description: 'The day of this version of the content' }),
    published: day.optional().meta({ description: 'The day of its first publication' }),
    vision: z.string().optional(),
    mission: z.string().optional(),
    introduction: words('Who the organisation is').optional(),
    plan: z.strictObject({ title: z.string(), motto: z.string().optional() }).optional(),
    editorial: z.array(z.string()).meta({ description: 'What the editors added to the original' }),
    slips: z.array(z.string()).meta({ description: 'Slips of the original that were corrected' }),
    changes: z
      .array(change)
      .meta({ description: 'What was changed after publication or with the organisation’s agreement' }),
    licence: z.string().optional(),
    contact: z.string().optional(),
    areas: z.array(area),
    goals: z.array(goal),
    activities: z.array(activity),
    organisation,
    events: z.array(event),
    metrics: z.array(metric),
    places: z.array(place),
    partners: z.array(partner),
    levels: z.array(z.strictObject({ id: z.string(), title: z.string() })).optional(),
    quotations: z.array(quotation).optional(),
    pages: z.array(page).optional(),
    people: z.array(group).optional(),
    peopleNote: z.string().optional(),
    accounts: z.array(statement).optional(),
    terms: z.array(z.strictObject({ term: z.string(), means: z.string() })).readonly(),
    photos: z.array(photo),
  })
  .meta({ id: 'report', description: 'One year in one language; things name one another by their ids' })

const reportOfYear = z
  .strictObject({
    $schema: words('This schema'),
    year,
    version: words('It changes with any word or fact of the year'),
    languages: z.array(language).readonly().meta({ description: 'The original first' }),
    original: language,
    reports: z.array(report).meta({ description: 'One a language, in their order' }),
  })
  .meta({ title: 'A yearly report in every language' })

export type PublishedReport = z.infer<typeof report>
export type PublishedYear = z.infer<typeof reportOfYear>

/** What `report.json` holds, as JSON Schema 2020-12; the report in one language is its definition `report`. */
export const reportSchema = () => z.toJSONSchema(reportOfYear, { target: 'draft-2020-12' })
