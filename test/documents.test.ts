import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Plan } from '#core/plan/plan.ts'
import { readPlan } from '#core/reading/read-plan.ts'
import { loadRegister } from '#office/catalogue.ts'
import { asBlanks, asEnglish, ofTables, without } from './damage.ts'
import { lostLines, told } from './told.ts'

const folder = fileURLToPath(new URL('documents/', import.meta.url))
const register = loadRegister()
const textOf = (name: string): string => readFileSync(`${folder}${name}.txt`, 'utf8')
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.txt') ? [file.slice(0, -4)] : []))

const read = (text: string): Plan => {
  const plan = readPlan(text, register)
  if (!plan.ok) throw new Error(plan.failure.message)
  return plan.value
}

/** Tables as they are told, without the lines that stand in `line | …`. */
const tablesOf = (plan: Plan) =>
  told(plan).tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => row.replace(/^\d+ \| /u, '')),
  }))
const unreadOf = (plan: Plan): readonly string[] => told(plan).unread

describe.each(names)('%s', (name) => {
  const text = textOf(name)

  test('is read as a careful person reads it', () => {
    const plan = read(text)
    expect(told(plan)).toEqual(parse(readFileSync(`${folder}${name}.yaml`, 'utf8')))
    expect(lostLines(plan)).toEqual([])
  })

  test('is the same with Windows line ends, hard blanks and letters in two pieces', () => {
    const other = text.replaceAll(' ', '\u00a0').replaceAll('\n', '\r\n').normalize('NFD')
    expect(told(read(other))).toEqual(told(read(text)))
  })

  test('is the same with its cells parted by blanks', () => {
    const plan = read(asBlanks(text))
    expect(told(plan)).toEqual(told(read(text)))
    expect(lostLines(plan)).toEqual([])
  })

  test('has the same figures printed the English way', () => {
    const [plan, english] = [read(text), read(asEnglish(text))]
    expect(tablesOf(english)).toEqual(tablesOf(plan))
  })
})

describe('a damaged report', () => {
  const whole = textOf('bao-cao-binh-chau-2025')
  const plan = read(whole)
  /** What was not read, beside the words that are passed over in the whole report too. */
  const lostBy = (damaged: Plan): readonly string[] =>
    unreadOf(damaged).filter((line) => !unreadOf(plan).includes(line))

  test('a table without header keeps its rows, and says so', () => {
    const damaged = read(without(whole, /^(?:STT|1)\t(?:Chỉ|2)|^\t\t\t/u))
    expect(tablesOf(damaged)[0]?.rows).toEqual(tablesOf(plan)[0]?.rows)
    expect(lostBy(damaged)).toEqual([expect.stringMatching(/không có đầu cột/u)])
  })

  test('a row torn in a cell or between two, over the number of a page, is put together', () => {
    const torn = whole
      .replace('Tỷ đồng\t9.500', 'Tỷ\nđồng\t9.500')
      .replace('Nghìn lượt\t2.400\t', 'Nghìn lượt\t2.400\n- 12 -\n')
    expect(torn).not.toBe(whole)
    const damaged = read(torn)
    expect(tablesOf(damaged)).toEqual(tablesOf(plan))
    expect(damaged.repairs.map(({ code }) => code)).toEqual(['joined-lines', 'joined-lines'])
    expect(lostLines(damaged)).toEqual([])
  })

  test('broken numbers are listed with their columns, each one', () => {
    const damaged = read(whole.replace('9.870\t10.500', '9.8O7\t10,,500'))
    expect(lostBy(damaged)).toEqual([
      '44 | Cột 6: "9.8O7" không phải là số, cũng không phải ký hiệu đã biết.',
      '44 | Cột 7: "10,,500" không phải là số, cũng không phải ký hiệu đã biết.',
    ])
  })

  test('a row that lost a cell goes to its columns where its ratios prove it, and is listed where not', () => {
    const proven = read(whole.replace('65.000\t47.800\t', '65.000\t'))
    expect(proven.repairs.map(({ code }) => code)).toContain('shifted-columns')
    const unproven = read(whole.replace('2.400\t1.985\t2.520\t2.800\t105,00\t111,11', '2.400\t2.520\t2.811'))
    expect(lostLines(unproven)).toEqual([])
    expect(unproven.tables[0]?.rows).toHaveLength(4)
  })

  test('a page break with the header printed again goes on with the table', () => {
    const header = whole.split('\n').slice(39, 42).join('\n')
    const damaged = read(whole.replace('3\tKhách', `- 2 -\n(Tiếp theo)\n${header}\n3\tKhách`))
    expect(tablesOf(damaged)).toEqual(tablesOf(plan))
    expect(damaged.tables[0]?.pages).toHaveLength(2)
    expect(lostBy(damaged)).toEqual([])
  })

  test('units before names, and names without numbers before them, are found by the header', () => {
    const swapped = read(
      ofTables(whole, ([stt = '', label = '', unit = '', ...rest]) => [stt, unit, label, ...rest]),
    )
    expect(tablesOf(swapped)[0]?.rows).toEqual(tablesOf(plan)[0]?.rows)
    const bare = read(ofTables(whole, ([, ...rest]) => rest))
    expect(bare.tables[0]?.rows.map(({ label, unit }) => [label, unit])).toEqual(
      plan.tables[0]?.rows.map(({ label, unit }) => [label, unit]),
    )
    expect(bare.tables[0]?.columns.map(({ n }) => n)).toEqual([3, 4, 5, 6, 7, 8])
  })

  test('a wrong number of a row changes nothing but its number', () => {
    const damaged = read(whole.replace('3\tKhách', '7\tKhách'))
    expect(damaged.tables[0]?.rows.map(({ level }) => level)).toEqual([1, 1, 1, 1])
  })
})
