/** Whether the build packs each year into a file for archives: it sets ARCHIVES. */
export const areArchivesMade = Boolean(process.env['ARCHIVES'])
