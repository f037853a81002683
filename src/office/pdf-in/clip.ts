import { isNumbered, type Matrix, numbersIn, times } from '#office/pdf-in/matrix.ts'

const slack = 2

/** The part of a page outside of which nothing shows, in points from the top left. */
export type Clip = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * The frame of a clipping path within the clip before it. The third argument of a path is the box around it. The page's
 * own right edge cuts nothing off: a table that is too wide for its page still says there what its figures end with.
 */
export const clippedBy = (
  before: Clip | null,
  matrix: Matrix,
  args: unknown,
  edge: number = Number.POSITIVE_INFINITY,
): Clip | null => {
  const box = isNumbered(args) && isNumbered(args[2]) ? numbersIn(args[2], 4) : null
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = box ?? []
  if (!box || !(x2 > x1) || !(y2 > y1)) return before
  const [, , , , left, top] = times(matrix, [1, 0, 0, 1, x1, y1])
  const [, , , , right, bottom] = times(matrix, [1, 0, 0, 1, x2, y2])
  const own = {
    left: Math.min(left, right),
    top: Math.min(top, bottom),
    right: Math.max(left, right) > edge - slack ? Number.POSITIVE_INFINITY : Math.max(left, right),
    bottom: Math.max(top, bottom),
  }
  if (!before) return own
  return {
    left: Math.max(before.left, own.left),
    top: Math.max(before.top, own.top),
    right: Math.min(before.right, own.right),
    bottom: Math.min(before.bottom, own.bottom),
  }
}

/** Whether a letter lies wholly outside of what shows: words too long for their cell are cut off by its frame. */
export const isCutOff = (
  {
    x,
    y,
    size,
    width,
  }: { readonly x: number; readonly y: number; readonly size: number; readonly width: number },
  clip: Clip | null,
): boolean => {
  if (!clip) return false
  const reach = Math.max(size, width)
  return (
    x + reach < clip.left - slack ||
    x - size > clip.right + slack ||
    y + slack < clip.top ||
    y - size * 0.9 > clip.bottom + slack
  )
}
