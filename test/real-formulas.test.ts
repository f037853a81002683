import { describe, expect, test } from 'vitest'
import { examplePlan, hasRealDocument, realDocument } from './real-document.ts'
import { parseAmount } from '#core/figure/amount.ts'
import { numberIn } from '#core/figure/cell.ts'
import { equal, of, printDecimal } from '#core/figure/decimal.ts'
import { explain, simplified } from '#core/formula/explain.ts'
import type { HeldFormula } from '#core/formula/holder.ts'
import { formulasInForce, printedFormulas } from '#core/formula/printed-formulas.ts'
import { proposeColumns } from '#core/formula/propose-columns.ts'
import { proposeRows } from '#core/formula/propose-rows.ts'
import { keyOf } from '#core/formula/step.ts'
import { TableFormulas } from '#core/formula/table-formulas.ts'
import { usableRows } from '#core/formula/why-not-set.ts'
import { proposeDefinitions } from '#core/indicator/propose/propose-definition.ts'
import { convert, readUnit } from '#core/indicator/unit.ts'
import type { FormTable } from '#core/plan/table.ts'
import { readPlan } from '#core/reading/read-plan.ts'
import { invariant } from '#core/result.ts'
import { loadRegister, loadUnits } from '#office/catalogue.ts'

/* What the plan's own numbers prove about formulas: the example always, the real plan where the machine has it. */

const book = loadUnits()
const texts = [
  ['example', examplePlan()],
  ...(hasRealDocument ? [['real plan', realDocument()] as const] : []),
] as const

/** The computed cell of a row whose label begins so, in the last plan's column. */
const computed = (formulas: TableFormulas, label: string, n: number, decimals: number): string => {
  const row = formulas.world.table.rows.find((one) => one.label.includes(label))
  const column = formulas.world.table.columns.find((one) => one.n === n)
  invariant(row && column, `there is ${label}`)
  const filling = formulas.fillingAt(row, column)
  invariant(filling?.ok, `${label} is computed`)
  const value = numberIn(filling.value.compute({ row, column }, decimals))
  return value ? printDecimal(value) : 'nothing'
}

describe.each(texts)('%s', (_name, text) => {
  const read = readPlan(text, loadRegister())
  invariant(read.ok, 'the plan is read')
  const plan = read.value
  const definitions = proposeDefinitions(plan, book)
  const library = {
    book,
    others: plan.tables,
    natureOf: (code: string) => definitions.get(code)?.definition.nature ?? null,
  }
  const tableOf = (id: string): FormTable => {
    const found = plan.tables.find((one) => one.id === id)
    invariant(found, `there is ${id}`)
    return found
  }
  const formulasOf = (id: string, ...held: readonly HeldFormula[]) =>
    new TableFormulas(tableOf(id), held, library)
  const proposed = (id: string) => {
    const formulas = new TableFormulas(tableOf(id), formulasInForce(tableOf(id), []), library)
    return [...proposeColumns(formulas), ...proposeRows(formulas, plan.tables)]
  }

  test('doctors 10,14 and beds 33,20 on ten thousand people, as the form itself proposes', () => {
    const held = proposed('B10').filter(({ why }) => why === 'density')
    const formulas = formulasOf('B10', ...held)
    expect(computed(formulas, 'Bình quân bác sĩ', 7, 2)).toBe('10.14')
    expect(computed(formulas, 'Bình quân giường bệnh', 7, 2)).toBe('33.20')
    const row = formulas.world.table.rows.find(({ label }) => label.includes('Bình quân bác sĩ'))
    const column = formulas.world.table.columns.find(({ n }) => n === 7)
    const filling = row && column && formulas.fillingAt(row, column)
    invariant(row && column && filling?.ok, 'doctors are computed')
    const told = simplified(explain(filling.value.ready, formulas.read, keyOf, { row, column }))
    expect(told.from.map(({ cell }) => numberIn(cell)).map((value) => value && printDecimal(value))).toEqual([
      '1784',
      '1758848',
    ])
  })

  test('16.906,13 tỷ đồng equals 16.906.130 triệu đồng', () => {
    const [billion, million] = [readUnit('Tỷ đồng', book), readUnit('Triệu đồng', book)]
    const amount = parseAmount('16.906,13')
    invariant(billion && million && amount.kind === 'number', 'units and amount are read')
    const converted = convert(amount.value, billion, million)
    expect(converted && equal(converted, of('16906130'))).toBe(true)
    const total = formulasOf('B7', { holder: 'B7.1', text: '16.906,13 tỷ đồng' })
    expect(computed(total, 'TỔNG THU NGÂN SÁCH', 6, 0)).toBe('16906130')
  })

  test('Biểu 4 prints 6/5 over figures that were made by 6/4', () => {
    expect(printedFormulas(tableOf('B4')).find(({ holder }) => holder === '7')).toMatchObject({
      printed: '6/5',
      text: '6/4',
    })
    const retail = 'Tổng mức bán lẻ hàng hóa'
    expect(computed(formulasOf('B4', { holder: '7', text: '6/4' }), retail, 7, 2)).toBe('118.18')
    expect(computed(formulasOf('B4', { holder: '7', text: '6/5' }), retail, 7, 2)).toBe('116.03')
  })

  test('a total says in its label what it adds, a yield is an output by an area, shares are parts of one whole', () => {
    expect(proposed('B7')).toContainEqual(
      expect.objectContaining({ holder: 'B7.1', text: '[B7.2] + [B7.19]', why: 'label' }),
    )
    expect(proposed('B2').filter(({ why }) => why === 'yield').length).toBeGreaterThan(10)
    expect(proposed('B6')).toContainEqual(
      expect.objectContaining({ holder: '8', text: 'tỷ trọng(6; [B6.1; cột 6])', why: 'structure' }),
    )
  })

  test('quarters add up to the year only where they may: not the herd, not growth, not a running share', () => {
    const [year] = proposed('B1')
    expect(year).toMatchObject({ holder: '4', text: '5+6+7+8', why: 'year' })
    invariant(year, 'the year is proposed')
    const { usable, refused } = usableRows('4', formulasOf('B1', year))
    const codes = refused.map(({ fault }) => fault.code)
    expect(new Set(codes)).toEqual(new Set(['overTime']))
    expect(refused.map(({ label }) => label)).toContain('Tổng đàn chăn nuôi heo')
    expect(refused.map(({ label }) => label)).toContain('Giải ngân vốn đầu tư công')
    expect(usable).toBeGreaterThan(5)
  })
})
