import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkPlan } from '#core/checks/check-plan.ts'
import type { Sheet } from '#core/document/sheet.ts'
import { tableSheet } from '#core/document/table-sheet.ts'
import { toWire } from '#core/figure/wire.ts'
import { formulasInForce } from '#core/formula/printed-formulas.ts'
import { TableFormulas } from '#core/formula/table-formulas.ts'
import { computedCells } from '#core/formula/table-view.ts'
import type { TablePage } from '#core/page/plan-pages.ts'
import type { FormTable } from '#core/plan/table.ts'
import { loadUnits } from '#office/catalogue.ts'
import { writeExcel } from '#office/excel.ts'
import { emptyFolder, remove } from '../test/e2e/server.ts'
import { soffice } from '../test/system/programs.ts'
import type { Setting } from './bench.ts'
import { documents, type Named } from './documents.ts'
import { type Measured, median, once, summary } from './measure.ts'
import { understood } from './understood.ts'

const library = { book: loadUnits(), others: [], natureOf: () => null }
const nothing = { computed: null, differs: false, arithmetic: null }

/** A table as the product shows it, for the worksheet that the product writes. */
const pageOf = (table: FormTable, formulas: TableFormulas): TablePage => {
  const computed = computedCells(formulas)
  return {
    plan: { id: '', year: 0, number: '', date: null, title: '' },
    ...table,
    findings: [],
    repairs: [],
    tables: [],
    formulas: [],
    rows: table.rows.map((row, at) => ({
      ...row,
      code: `${table.id}.${at + 1}`,
      findings: [],
      repairs: [],
      cells: Object.fromEntries(
        Object.entries(row.cells).map(([n, { line, printed, cell }]) => [
          n,
          { line, printed, cell: toWire(cell), ...(computed[at]?.[Number(n)] ?? nothing) },
        ]),
      ),
    })),
  }
}

const sheetsOf = (tables: readonly FormTable[]): readonly Sheet[] =>
  tables.map((table) => {
    const formulas = new TableFormulas(table, formulasInForce(table, []), library)
    return tableSheet(pageOf(table, formulas), { number: '', date: null, issuer: '' }, formulas)
  })

const formulasIn = (sheets: readonly Sheet[]): number =>
  sheets.flatMap(({ rows }) => rows.flat()).filter(({ kind }) => kind === 'formula').length

/** LibreOffice is told to recalculate every file that it opens; otherwise it believes the results in it. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`

type Calc = { readonly convert: (name: string) => void; readonly folder: string }

const openCalc = (folder: string): Calc => {
  const profile = join(folder, 'profile')
  mkdirSync(join(profile, 'user'), { recursive: true })
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings)
  return {
    folder,
    convert: (name) => {
      const to = ['--headless', '--convert-to', 'csv', '--outdir', join(folder, 'out'), join(folder, name)]
      const run = spawnSync(soffice(), [`-env:UserInstallation=file://${profile}`, ...to], {
        encoding: 'utf8',
      })
      const made = join(folder, 'out', name.replace('.xlsx', '.csv'))
      if (run.error || !existsSync(made)) throw new Error(`soffice: ${run.error?.message ?? run.stderr}`)
    },
  }
}

const one: Sheet = {
  name: 'Trang',
  rows: [[{ kind: 'text', text: 'x', look: { part: 'body', align: 'left' } }]],
  merges: [],
  heights: [null],
  widths: [10],
  repeated: [1, 1],
  frozen: { rows: 0, columns: 0 },
}

type Taken = { readonly ours: number[]; readonly theirs: number[]; readonly bare: number[] }

const measure = async ({ name, text }: Named, runs: number, calc: Calc): Promise<readonly Measured[]> => {
  const sheets = sheetsOf(understood(text).tables)
  writeFileSync(join(calc.folder, 'tables.xlsx'), await writeExcel(sheets))
  writeFileSync(join(calc.folder, 'bare.xlsx'), await writeExcel([one]))
  calc.convert('bare.xlsx')
  const taken: Taken = { ours: [], theirs: [], bare: [] }
  for (let run = 0; run < runs; run += 1) {
    for (let warm = 0; warm < 5; warm += 1) taken.ours.push(await once(() => checkPlan(understood(text))))
    taken.theirs.push(await once(() => calc.convert('tables.xlsx')))
    taken.bare.push(await once(() => calc.convert('bare.xlsx')))
  }
  const whole = median(taken.theirs)
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
  const what = `LibreOffice, ${sheets.length} sheets, ${rows} rows, ${formulasIn(sheets)} formulas`
  return [
    {
      what: `read + check, ${name}, beside a spreadsheet`,
      ...summary(taken.ours),
      baseline: { what: `${what}: its tables alone, load and recalculate`, ms: whole - median(taken.bare) },
    },
    {
      what: `read + check, ${name}, beside a whole run of a spreadsheet`,
      ...summary(taken.ours),
      baseline: { what: `the same with its start`, ms: whole },
    },
  ]
}

/**
 * Understanding the whole document against LibreOffice loading and recalculating its tables alone, from the .xlsx that
 * Nhịp writes, in the same run. Its start is measured with a sheet of one cell and taken off.
 */
export const spreadsheet = async ({ sized }: Setting): Promise<readonly Measured[]> => {
  if (spawnSync(soffice(), ['--version']).error) {
    console.error('spreadsheet: no LibreOffice on this machine')
    return []
  }
  const folder = emptyFolder()
  try {
    const calc = openCalc(folder)
    const all: Measured[] = []
    for (const document of documents()) all.push(...(await measure(document, sized(5, 3), calc)))
    return all
  } finally {
    remove(folder)
  }
}
