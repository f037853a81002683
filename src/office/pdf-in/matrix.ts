/** How a PDF turns, moves and stretches what it draws: the six numbers of its `cm` and `Tm`. */
export type Matrix = readonly [number, number, number, number, number, number]
export const still: Matrix = [1, 0, 0, 1, 0, 0]

export const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
]

export const isNumbered = (
  value: unknown,
): value is { readonly [at: number]: unknown; readonly length?: number } =>
  typeof value === 'object' && value !== null

/** Numbers of an operator's arguments, whether they came as a list, a typed array or an object with numbered keys. */
export const numbersIn = (value: unknown, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => {
    const each = isNumbered(value) ? value[at] : undefined
    return typeof each === 'number' && Number.isFinite(each) ? each : 0
  })

export const matrixIn = (value: unknown): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersIn(value, 6)
  return [a, b, c, d, e, f]
}
