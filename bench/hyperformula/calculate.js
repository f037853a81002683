/*
 * HyperFormula on the cells that it is given: one JSON document on standard input, {runs, sheets: [{rows, copies}]},
 * rows as its `buildFromArray` takes them for one copy, formulas with {r} for the row and {+n} for n rows further. Prints {build: ms[], recalculate: ms[], results}.
 */
import { readFileSync } from 'node:fs'
import { HyperFormula } from 'hyperformula'

const { runs, copies, tables } = JSON.parse(readFileSync(0, 'utf8'))
const taken = { build: [], recalculate: [], sample: [] }

for (let run = 0; run < runs; run += 1) {
  let [build, recalculate] = [0, 0]
  for (const table of tables) {
    const rows = []
    for (let copy = 0; copy < copies; copy += 1)
      for (const row of table.rows) {
        const at = rows.length + 1
        rows.push(row.map((cell) => (typeof cell === 'string' ? cell.replaceAll('{r}', at) : cell)))
      }
    let start = performance.now()
    const engine = HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3', maxRows: rows.length + 1 })
    build += performance.now() - start
    start = performance.now()
    // all formulas once more, without reading them again: the least that it can do
    engine._evaluator.run()
    recalculate += performance.now() - start
    if (run === 0)
      taken.sample.push(table.formulas.map(([row, col]) => engine.getCellValue({ sheet: 0, row, col })))
    engine.destroy()
  }
  taken.build.push(build)
  taken.recalculate.push(recalculate)
}
console.log(JSON.stringify(taken))
