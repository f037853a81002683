import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Cell, numberIn } from '#core/figure/cell.ts'
import { approximate, printDecimal } from '#core/figure/decimal.ts'
import type { HeldFormula } from '#core/formula/holder.ts'
import { formulasInForce } from '#core/formula/printed-formulas.ts'
import { type Spot, TableFormulas } from '#core/formula/table-formulas.ts'
import type { FormTable } from '#core/plan/table.ts'
import { invariant } from '#core/result.ts'
import { columnLetter } from '#core/document/sheet.ts'
import { loadUnits } from '#office/catalogue.ts'
import type { Setting } from './bench.ts'
import { documents } from './documents.ts'
import { type Measured, median, once, summary } from './measure.ts'
import { understood } from './understood.ts'

const folder = join(import.meta.dirname, 'hyperformula')
const library = { book: loadUnits(), others: [], natureOf: () => null }

/** HyperFormula is GPL-3: only this bench installs it, into its own folder, from its own lock. */
const installed = (): boolean => {
  if (existsSync(join(folder, 'node_modules', 'hyperformula'))) return true
  const run = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder })
  return run.status === 0
}

const decimals = 2

type Filled = { readonly spot: Spot; readonly compute: (spot: Spot, decimals: number) => Cell }

/** The formula cells of a table that a header's quotient fills. */
const filledIn = (table: FormTable, held: readonly HeldFormula[]): readonly Filled[] => {
  const formulas = new TableFormulas(table, held, library)
  return table.rows.flatMap((row) =>
    table.columns.flatMap((column) => {
      const filling = formulas.fillingAt(row, column)
      return filling?.ok && numberIn(row.cells[column.n]?.cell)
        ? [{ spot: { row, column }, compute: filling.value.compute }]
        : []
    }),
  )
}

/** From the formulas as texts to the results, as a page does it. */
const computeAll = ({ table, held }: Given): void => {
  const formulas = new TableFormulas(table, held, library)
  for (const row of table.rows)
    for (const column of table.columns) {
      const filling = formulas.fillingAt(row, column)
      if (filling?.ok) filling.value.compute({ row, column }, decimals)
    }
}

/** The same table again, with cells of its own. */
const copyOf = (table: FormTable): FormTable => ({
  ...table,
  rows: table.rows.map((row) => ({
    ...row,
    cells: Object.fromEntries(
      Object.entries(row.cells).map(([n, cell]) => [n, { ...cell, cell: { ...cell.cell } }]),
    ),
  })),
})

/** The table as HyperFormula takes it: numbers, and `=F{r}/E{r}*100` in the cells that we compute too. */
const sheetOf = ({ table, held }: Given) => {
  const texts = new Map(held.map(({ holder, text }) => [Number(holder), text]))
  const filled = new Set(filledIn(table, held).map(({ spot }) => `${spot.row.line}.${spot.column.n}`))
  const last = Math.max(...table.columns.map(({ n }) => n))
  const rows = table.rows.map((row) =>
    Array.from({ length: last }, (_, at): number | string | null => {
      const n = at + 1
      const parts = /^(\d+)\/(\d+)$/.exec(texts.get(n) ?? '')
      if (parts && filled.has(`${row.line}.${n}`))
        return `=${columnLetter(Number(parts[1]))}{r}/${columnLetter(Number(parts[2]))}{r}*100`
      const value = numberIn(row.cells[n]?.cell)
      return value ? approximate(value) : null
    }),
  )
  const formulas = rows.flatMap((row, r) =>
    row.flatMap((cell, c) => (typeof cell === 'string' ? [[r, c]] : [])),
  )
  return { rows, formulas }
}

/** A table and its formulas as data. */
type Given = { readonly table: FormTable; readonly held: readonly HeldFormula[] }

type Taken = {
  readonly build: readonly number[]
  readonly recalculate: readonly number[]
  readonly sample: readonly (readonly number[])[]
}

const theirs = (tables: readonly Given[], copies: number, runs: number): Taken => {
  const input = JSON.stringify({ runs, copies, tables: tables.map(sheetOf) })
  const run = spawnSync(process.execPath, ['--max-old-space-size=8192', join(folder, 'calculate.js')], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  invariant(run.status === 0, `HyperFormula calculates: ${run.stderr}`)
  return JSON.parse(run.stdout)
}

/** Both give the same, or the comparison is worth nothing. */
const compare = (tables: readonly Given[], sample: Taken['sample']): void => {
  for (const [at, { table, held }] of tables.entries()) {
    const ours = filledIn(table, held).map(({ spot, compute }) => numberIn(compute(spot, decimals)))
    const said = sample[at] ?? []
    invariant(ours.length === said.length, `${table.id}: as many formulas on both sides`)
    for (const [index, value] of ours.entries())
      // a missing operand leaves our cell missing; a blank is zero to a spreadsheet
      invariant(
        value === null || Math.abs(approximate(value) - (said[index] ?? Number.NaN)) < 0.00500001,
        `${table.id}: formula ${index} gives ${value ? printDecimal(value) : ''} and ${said[index]}`,
      )
  }
}

/**
 * The formula columns of the ten tables, so many copies, in the core with exact decimals against HyperFormula with
 * doubles: all cells computed anew, and from the table to the results with reading and compiling the formulas.
 */
export const formulas = async ({ sized }: Setting): Promise<readonly Measured[]> => {
  const document = documents().at(-1)
  invariant(document, 'there is a document')
  const tables = understood(document.text)
    .tables.map((table): Given => ({ table, held: formulasInForce(table, []) }))
    .filter(({ table, held }) => filledIn(table, held).length > 0)
  const copies = sized(1000, 100)
  const runs = 5
  const all = Array.from({ length: copies }, () =>
    tables.map(({ table, held }): Given => ({ table: copyOf(table), held })),
  ).flat()
  const cells = copies * tables.reduce((sum, { table, held }) => sum + filledIn(table, held).length, 0)
  const what = `formula columns, ${document.name}: ${tables.length} tables × ${copies}, ${cells} formulas`

  const filled = all.map(({ table, held }) => filledIn(table, held))
  const taken: { compute: number[]; whole: number[] } = { compute: [], whole: [] }
  const turn = async (): Promise<void> => {
    taken.compute.push(
      await once(() => {
        for (const table of filled) for (const { spot, compute } of table) compute(spot, decimals)
      }),
    )
    taken.whole.push(
      await once(() => {
        for (const given of all) computeAll(given)
      }),
    )
  }
  for (let run = 0; run < runs; run += 1) await turn()
  if (!installed())
    return [
      { what: `${what} (HyperFormula could not be installed: no comparison)`, ...summary(taken.compute) },
    ]
  const other = theirs(tables, copies, sized(3, 7))
  compare(tables, other.sample)
  for (let run = 0; run < runs; run += 1) await turn()
  const limits = [{ of: 'ratio', most: 0.2 }] as const
  return [
    {
      what: `${what}, all computed`,
      ...summary(taken.compute),
      baseline: { what: 'HyperFormula, all recalculated', ms: median(other.recalculate) },
      limits,
    },
    {
      what: `${what}, with reading the formulas`,
      ...summary(taken.whole),
      baseline: { what: 'HyperFormula, built from the same cells', ms: median(other.build) },
      limits,
    },
  ]
}
