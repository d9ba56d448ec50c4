import type { APIRoute } from 'astro'
import { dataFilesOf, type DataFile } from '#site/data-files.ts'
import { reportRoutes } from '#site/routes.ts'

export const getStaticPaths = () =>
  reportRoutes().flatMap(({ params, props: { report } }) =>
    dataFilesOf(report).map((file) => ({ params: { ...params, file: file.name }, props: { file } })),
  )

/** A file of the report's data. */
export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'Content-Type': file.type } })
