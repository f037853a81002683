/** 42A is Vietnam: programs that honour it show 1.234,5 on any machine. `_ ` leaves the room of a blank before the border. */
export const formatOf = (canonical: string): string => {
  const decimals = (canonical.split('.')[1] ?? '').length
  return `[$-42A]#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}_ `
}
