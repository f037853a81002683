/** A number of the records office in its one spelling: `061` is 61, `15a` is 15A. */
const spelled = (number: string): string =>
  number
    .trim()
    .toLocaleUpperCase('vi')
    .replace(/^0+(?=\d)/, '')

/** Whether two numbers are one and the same; none is nobody's. */
export const sameNumber = (one: string, other: string): boolean =>
  spelled(one) !== '' && spelled(one) === spelled(other)
