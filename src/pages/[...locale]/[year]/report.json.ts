import type { APIRoute } from 'astro'
import { reportAsJson } from '#exports/json.ts'
import type { Report } from '#report/model.ts'
import { reportRoutes } from '#site/routes.ts'

export const getStaticPaths = reportRoutes

/** The report's facts and short words as data, for whoever wants to check or reuse them. */
export const GET: APIRoute<{ report: Report }> = ({ props }) => Response.json(reportAsJson(props.report))
