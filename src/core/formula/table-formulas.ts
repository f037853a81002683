import { type Cell, numberIn } from '#core/figure/cell.ts'
import { checkFormula } from '#core/formula/check.ts'
import { compileRounded } from '#core/formula/compile.ts'
import { type Fault, fault, nowhere } from '#core/formula/fault.ts'
import { type HeldFormula, type Holder, notationOf, parseHolder } from '#core/formula/holder.ts'
import { type Dependencies, orderOf } from '#core/formula/order.ts'
import { type Parsed, parseFormula } from '#core/formula/parse.ts'
import type { Leaf, Ready } from '#core/formula/step.ts'
import {
  cellOf,
  columnFor,
  type Library,
  meantRow,
  type TableWorld,
  tableWorld,
} from '#core/formula/table-world.ts'
import { codeOfRow } from '#core/indicator/of-plan.ts'
import type { Column, FormTable, Row } from '#core/plan/table.ts'
import { fail, ok, type Result } from '#core/result.ts'

/** One cell of a table. */
export type Spot = { readonly row: Row; readonly column: Column }

/** A formula as it fills one cell or many alike: the same units, so the same arithmetic. */
export type Filling = {
  readonly holder: Holder
  readonly parsed: Parsed
  readonly ready: Ready
  readonly compute: (spot: Spot, decimals: number) => Cell
}

type Held = {
  readonly holder: Holder
  readonly parsed: Parsed
  readonly variants: Map<string, Result<Filling, Fault>>
}

const usualDecimals = 2

/**
 * The formulas of a table, each compiled once for all rows with the same unit. What one of them means for a certain row
 * is asked by `fillingAt`; a refusal there concerns that row alone (tỷ đồng and người).
 */
export class TableFormulas {
  readonly world: TableWorld
  /** Formulas that cannot be used at all, by holder: unreadable, about what is not there, in a circle. */
  readonly faults: ReadonlyMap<string, Fault>
  /** Holders in the order of computation. */
  readonly order: readonly string[]
  readonly dependencies: Dependencies
  readonly #held = new Map<string, Held>()
  readonly #columns = new Map<number, Held>()
  readonly #library: Library
  readonly #codes: ReadonlyMap<Row, string>

  constructor(table: FormTable, formulas: readonly HeldFormula[], library: Library, like?: TableFormulas) {
    this.world = like?.world ?? tableWorld(table, library)
    this.#library = library
    this.#codes = like
      ? like.#codes
      : new Map(table.rows.map((row, index) => [row, codeOfRow(table.id, index + 1)]))
    const faults = new Map<string, Fault>()
    for (const { holder, text } of formulas) {
      const held = this.#read(holder, text)
      if (held.ok) this.#held.set(holder, held.value)
      else faults.set(holder, held.failure)
    }
    this.dependencies = new Map(
      [...this.#held].map(([name, { holder, parsed }]) => [name, neededBy(holder, parsed)]),
    )
    const order = orderOf(this.dependencies)
    if (!order.ok) this.#leaveOut(order.failure, faults)
    this.faults = faults
    const left = order.ok
      ? order
      : orderOf(new Map([...this.dependencies].filter(([name]) => this.#held.has(name))))
    this.order = left.ok ? left.value : []
    for (const held of this.#held.values())
      if (held.holder.kind === 'column') this.#columns.set(held.holder.n, held)
  }

  /** Formulas in a circle are left out, all of them: none could be computed. */
  #leaveOut(circle: readonly string[], faults: Map<string, Fault>): void {
    let found: readonly string[] | null = circle
    while (found) {
      for (const name of found) {
        faults.set(name, fault('cycle', nowhere, { path: found.join(' → ') }))
        this.#held.delete(name)
      }
      const again = orderOf(new Map([...this.dependencies].filter(([name]) => this.#held.has(name))))
      found = again.ok ? null : again.failure
    }
  }

  #read(spelled: string, text: string): Result<Held, Fault> {
    const holder = parseHolder(spelled)
    const { table } = this.world
    if (holder?.kind === 'column' && !table.columns.some(({ n }) => n === holder.n))
      return fail(fault('noColumn', nowhere, { n: spelled }))
    if (!holder || (holder.kind === 'row' && this.world.rowAt(holder.code)?.table !== table))
      return fail(fault('noIndicator', nowhere, { code: spelled }))
    const parsed = parseFormula(text, notationOf(holder))
    return parsed.ok ? ok({ holder, parsed: parsed.value, variants: new Map() }) : parsed
  }

  /** One formula over the same table, to be tried. */
  alone(formula: HeldFormula): TableFormulas {
    return new TableFormulas(this.world.table, [formula], this.#library, this)
  }

  codeOf(row: Row): string {
    return this.#codes.get(row) ?? ''
  }
  formulaOf(holder: string): Parsed | null {
    return this.#held.get(holder)?.parsed ?? null
  }

  /** The formula that fills a cell, or why it cannot be used there; null where none does. A column's goes before a row's. */
  fillingAt(row: Row, column: Column): Result<Filling, Fault> | null {
    const held =
      this.#columns.get(column.n) ?? (column.kind === 'value' ? this.#held.get(this.codeOf(row)) : undefined)
    return held ? this.variantOf(held, row, column) : null
  }
  /** Does a formula fill anything in this table? */
  get isEmpty(): boolean {
    return this.#held.size === 0
  }

  private variantOf(held: Held, row: Row, column: Column): Result<Filling, Fault> {
    const code = this.codeOf(row)
    const nature = this.#library.natureOf(code)
    const key = nature === null ? row.unit : `${row.unit} ${nature}`
    const known = held.variants.get(key)
    if (known) return known
    const target = {
      row: held.holder.kind === 'column' ? meantRow(row, code, this.#library.natureOf) : null,
      unit: column.kind === 'ratio' ? '%' : row.unit,
    }
    const ready = checkFormula(held.parsed, this.world, target, notationOf(held.holder))
    const made = ready.ok ? ok(this.#filling(held, ready.value)) : ready
    // a refusal names its row, so it is not another's
    if (made.ok) held.variants.set(key, made)
    return made
  }
  #filling({ holder, parsed }: Held, ready: Ready): Filling {
    return { holder, parsed, ready, compute: compileRounded(ready, this.read) }
  }

  /** How a leaf of a formula is read from this table and the others. */
  readonly read = (leaf: Leaf): ((spot: Spot) => Cell) => {
    if (leaf.kind === 'column') return this.#columnReader(leaf.n)
    const there = this.world.rowAt(leaf.code)
    if (!there) return () => ({ kind: 'missing' })
    const { row, table } = there
    if (leaf.column !== null) {
      const at = table.columns.find(({ n }) => n === leaf.column)
      return () => (at ? this.valueAt(row, at, table) : cellOf(row, leaf.column ?? 0))
    }
    if (leaf.when === 'same' && table === this.world.table)
      return ({ column }) => this.valueAt(row, column, table)
    return ({ column }) => {
      const at = columnFor(column, table, leaf.when)
      return at ? this.valueAt(row, at, table) : { kind: 'missing' }
    }
  }
  #columnReader(n: number): (spot: Spot) => Cell {
    const column = this.world.table.columns.find((one) => one.n === n)
    return ({ row }) => {
      const printed = row.cells[n]
      if (printed !== undefined && printed.cell.kind !== 'missing') return printed.cell
      return column ? this.valueAt(row, column, this.world.table) : { kind: 'missing' }
    }
  }

  /** What is printed; where nothing is, what a formula gives. */
  valueAt(row: Row, column: Column, table: FormTable = this.world.table): Cell {
    const printed = cellOf(row, column.n)
    if (printed.kind !== 'missing' || table !== this.world.table || this.#held.size === 0) return printed
    const filling = this.fillingAt(row, column)
    return filling?.ok ? filling.value.compute({ row, column }, decimalsOf(row, column)) : printed
  }
}

/** How many decimals a computed cell gets: as printed there, else as the row prints its figures; two for a ratio. */
export const decimalsOf = (row: Row, column: Column): number => {
  const printed = numberIn(row.cells[column.n]?.cell)
  if (printed) return printed.scale
  if (column.kind === 'ratio') return usualDecimals
  const scales = Object.values(row.cells).map(({ cell }) => numberIn(cell)?.scale ?? 0)
  return Math.max(0, ...scales)
}

/** What the formula of a holder is computed from: columns and rows, by the names of holders. */
const neededBy = (holder: Holder, { places }: Parsed): readonly string[] => {
  const needed = new Set<string>()
  for (const part of places.keys()) {
    if (part.kind === 'column') needed.add(String(part.n))
    if (part.kind === 'range') for (const code of codesBetween(part.from, part.to)) needed.add(code)
    if (part.kind !== 'indicator') continue
    // another time of the same row is another cell, and time ends in the past
    const isEarlier = part.when === 'previous' || part.when === 'lastYear'
    if (!(isEarlier && holder.kind === 'row' && holder.code === part.code)) needed.add(part.code)
    if (part.column !== null) needed.add(String(part.column))
    else if (holder.kind === 'column') needed.add(String(holder.n))
  }
  return [...needed]
}

const codesBetween = (from: string, to: string): readonly string[] => {
  const [id, first, last] = [from.slice(0, from.lastIndexOf('.')), ordinalIn(from), ordinalIn(to)]
  return last < first
    ? []
    : Array.from({ length: Math.min(999, last - first + 1) }, (_, at) => codeOfRow(id, first + at))
}
const ordinalIn = (code: string): number => Number(code.slice(code.lastIndexOf('.') + 1)) || 0
