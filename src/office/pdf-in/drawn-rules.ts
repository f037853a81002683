import { OPS } from 'unpdf/pdfjs'
import { isNumbered, type Matrix, numbersIn, times } from '#office/pdf-in/matrix.ts'

/** A ruled line of a form: level from left to right, or upright from top to bottom. */
export type Rule = {
  readonly isLevel: boolean
  /** Its place across: y of a level one, x of an upright one. */
  readonly at: number
  readonly from: number
  readonly to: number
}

/** Thicker than this, a filled bar is a shade and no rule. */
const thickest = 3
const shortest = 3

const addRule = (found: Rule[], x1: number, y1: number, x2: number, y2: number): void => {
  const [left, right] = [Math.min(x1, x2), Math.max(x1, x2)]
  const [top, bottom] = [Math.min(y1, y2), Math.max(y1, y2)]
  if (right - left >= shortest && bottom - top <= thickest)
    found.push({ isLevel: true, at: (top + bottom) / 2, from: left, to: right })
  else if (bottom - top >= shortest && right - left <= thickest)
    found.push({ isLevel: false, at: (left + right) / 2, from: top, to: bottom })
}

const mostRules = 50_000

/** A path is a list of steps: 0 moves, 1 draws a line, 2 and 3 curve, 4 closes. Boxes give their edges as rules. */
export const drawPath = (found: Rule[], matrix: Matrix, args: unknown): void => {
  if (!isNumbered(args) || !isNumbered(args[1]) || found.length > mostRules) return
  const how = args[0]
  if (how === OPS.endPath || how === OPS.clip || how === OPS.eoClip) return
  const path = args[1][0]
  if (!isNumbered(path)) return
  const length = typeof path.length === 'number' ? path.length : Object.keys(path).length
  const steps = numbersIn(path, Math.min(length, 10_000))
  const place = (x: number, y: number): readonly [number, number] => {
    const [, , , , px, py] = times(matrix, [1, 0, 0, 1, x, y])
    return [px, py]
  }
  let [start, last]: (readonly [number, number])[] = [
    [0, 0],
    [0, 0],
  ]
  for (let at = 0; at < steps.length;) {
    const step = steps[at]
    const to = place(steps[at + 1] ?? 0, steps[at + 2] ?? 0)
    if (step === 0) [start, last] = [to, to]
    else if (step === 1 && last) {
      addRule(found, last[0], last[1], to[0], to[1])
      last = to
    } else if (step === 4 && last && start) {
      addRule(found, last[0], last[1], start[0], start[1])
      last = start
    }
    at += step === 0 || step === 1 ? 3 : step === 2 ? 7 : step === 3 ? 5 : 1
  }
}
