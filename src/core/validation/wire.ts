import { fromWire, type WireCell } from '#core/figure/wire.ts'
import { parseDecimal, printDecimal, zero } from '#core/figure/decimal.ts'
import type { Step } from '#core/formula/step.ts'
import type { TotalBefore } from '#core/report/falls.ts'
import type { CellGround, FormGround, OutsideFigure, Relation } from '#core/validation/ground.ts'

/** A step as JSON: its constants as canonical text. */
export type WireStep =
  | Exclude<
      Step,
      {
        readonly kind:
          | 'constant'
          | 'scale'
          | 'negate'
          | 'round'
          | 'add'
          | 'least'
          | 'greatest'
          | 'multiply'
          | 'divide'
      }
    >
  | { readonly said: string; readonly kind: 'constant'; readonly value: string }
  | { readonly said: string; readonly kind: 'scale'; readonly by: number; readonly of: WireStep }
  | { readonly said: string; readonly kind: 'negate'; readonly of: WireStep }
  | { readonly said: string; readonly kind: 'round'; readonly of: WireStep; readonly decimals: number }
  | { readonly said: string; readonly kind: 'add' | 'least' | 'greatest'; readonly of: readonly WireStep[] }
  | { readonly said: string; readonly kind: 'multiply'; readonly left: WireStep; readonly right: WireStep }
  | { readonly said: string; readonly kind: 'divide'; readonly top: WireStep; readonly bottom: WireStep }

export type WireRelation = Omit<Relation, 'step'> & { readonly step: WireStep }

/** What of a cell's ground its line of the form does not say already. */
export type WireCellGround = Pick<CellGround, 'nature' | 'said' | 'season' | 'lastYear' | 'others'>

/** What a form is held against, as it travels beside the form. */
export type WireGround = {
  readonly month: number
  readonly isYear: boolean
  readonly cells: Readonly<Record<string, WireCellGround>>
  readonly relations: readonly WireRelation[]
  readonly outside: Readonly<Record<string, OutsideFigure>>
}

export const stepToWire = (step: Step): WireStep => {
  switch (step.kind) {
    case 'constant':
      return { ...step, value: printDecimal(step.value) }
    case 'leaf':
      return step
    case 'scale':
    case 'negate':
    case 'round':
      return { ...step, of: stepToWire(step.of) }
    case 'add':
    case 'least':
    case 'greatest':
      return { ...step, of: step.of.map(stepToWire) }
    case 'multiply':
      return { ...step, left: stepToWire(step.left), right: stepToWire(step.right) }
    case 'divide':
      return { ...step, top: stepToWire(step.top), bottom: stepToWire(step.bottom) }
  }
}

/** The inverse of `stepToWire`. */
export const stepFromWire = (step: WireStep): Step => {
  switch (step.kind) {
    case 'constant':
      return { ...step, value: parseDecimal(step.value) ?? zero }
    case 'leaf':
      return step
    case 'scale':
    case 'negate':
    case 'round':
      return { ...step, of: stepFromWire(step.of) }
    case 'add':
    case 'least':
    case 'greatest':
      return { ...step, of: step.of.map(stepFromWire) }
    case 'multiply':
      return { ...step, left: stepFromWire(step.left), right: stepFromWire(step.right) }
    case 'divide':
      return { ...step, top: stepFromWire(step.top), bottom: stepFromWire(step.bottom) }
  }
}

/** As much of a line of a form as its ground is made of. */
export type GroundLine = {
  readonly code: string
  readonly name: string
  readonly unit: string
  readonly path?: readonly string[]
  readonly plan: WireCell
  readonly before?: TotalBefore
  readonly heading: boolean
}

const strange: WireCellGround = { nature: null, said: [], season: null, lastYear: null, others: [] }

const planOf = (plan: WireCell): string | null => {
  const cell = fromWire(plan)
  return cell.kind === 'number' ? printDecimal(cell.value) : null
}

/** The ground of a form from its lines and what travels beside them: the same at the server and on the page. */
export const groundOfForm = (lines: readonly GroundLine[], wire: WireGround): FormGround => ({
  month: wire.month,
  isYear: wire.isYear,
  cells: new Map(
    lines
      .filter(({ heading }) => !heading)
      .map(({ code, name, unit, path, plan, before }) => [
        code,
        {
          ...(wire.cells[code] ?? strange),
          code,
          name,
          unit,
          path: path ?? [],
          plan: planOf(plan),
          before: before ?? null,
        },
      ]),
  ),
  relations: wire.relations.map((relation) => ({ ...relation, step: stepFromWire(relation.step) })),
  outside: new Map(Object.entries(wire.outside)),
})
