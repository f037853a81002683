/** The tables of the month (migration 0002 and later). */
// oxlint-disable-next-line typescript/no-empty-object-type
export interface MonthTables {}
