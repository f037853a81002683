import type { Nature } from '#core/indicator/definition.ts'
import { type Entry } from '#core/report/entry.ts'
import type { CellGround, FormGround, Relation, SaidNumber } from '#core/validation/ground.ts'
import { validate } from '#core/validation/validate.ts'
import type { Warning } from '#core/validation/warning.ts'
import type { Step } from '#core/formula/step.ts'
import { sayWarning } from '#core/words/validation.ts'

/* Small forms for examples: what is typed, what is asked. */

export const lineOf = (code: string, more: Partial<CellGround> = {}): CellGround => ({
  code,
  name: code,
  unit: 'tỷ đồng',
  path: [],
  plan: null,
  nature: 'flow',
  said: [],
  season: null,
  lastYear: null,
  before: null,
  others: [],
  ...more,
})

/** What the agency said at the end of a month of 2024. */
export const saidAt = (month: number, value: string): SaidNumber => ({
  period: `2024-M${String(month).padStart(2, '0')}`,
  month,
  value,
})

export const naturesThatRun: readonly Nature[] = ['flow', 'cumulative']

const leaf = (at: number, code: string): Step => ({ said: `[${code}]`, kind: 'leaf', at })

/** A whole and its parts. */
export const sumOf = (of: string, ...parts: readonly string[]): Relation => ({
  kind: 'sum',
  of,
  leaves: parts,
  step: { said: '', kind: 'add', of: parts.map((code, at) => leaf(at, code)) },
  formula: parts.map((code) => `[${code}]`).join(' + '),
  exact: false,
})

/** A count by a population, on so many. */
export const ratioOf = (of: string, top: string, bottom: string, by: number): Relation => ({
  kind: 'ratio',
  of,
  leaves: [top, bottom],
  step: {
    said: '',
    kind: 'divide',
    top: { said: '', kind: 'scale', by, of: leaf(0, top) },
    bottom: leaf(1, bottom),
  },
  formula: `bình quân([${top}]; [${bottom}])`,
  exact: false,
})

/** One figure in two places, the second 10^by of the first. */
export const sameAs = (of: string, other: string, by: number): Relation => ({
  kind: 'same',
  of,
  leaves: [other],
  step: { said: '', kind: 'scale', by, of: leaf(0, other) },
  formula: `[${of}] = [${other}]`,
  exact: false,
})

export const partOf = (of: string, whole: string): Relation => ({
  kind: 'part',
  of,
  leaves: [whole],
  step: leaf(0, whole),
  formula: `[${of}] ≤ [${whole}]`,
  exact: false,
})

export const formWith = (
  cells: readonly CellGround[],
  more: Partial<Omit<FormGround, 'cells'>> = {},
): FormGround => ({
  month: 3,
  isYear: false,
  relations: [],
  outside: new Map(),
  ...more,
  cells: new Map(cells.map((cell) => [cell.code, cell])),
})

export const typed =
  (values: Readonly<Record<string, string>>) =>
  (code: string): Entry | undefined => {
    const value = values[code]
    return value === undefined ? undefined : { kind: 'number', value }
  }

/** `B7.1: sum`, as the examples say what is asked where. */
export const askedIn = (form: FormGround, values: Readonly<Record<string, string>>): readonly string[] =>
  validate(form, typed(values)).map(({ code, cells: [cell] }) => `${cell}: ${code}`)

export const sentences = (found: readonly Warning[], language: 'vi' | 'en' = 'vi'): readonly string[] =>
  found.map((warning) => sayWarning(warning, language))
