/** Roles of a table whose parts are set as blocks or grids on narrow screens: some browsers then no longer take them for one. */
export const tableRoles = {
  table: 'table',
  group: 'rowgroup',
  row: 'row',
  head: 'columnheader',
  item: 'rowheader',
  cell: 'cell',
} as const
