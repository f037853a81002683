import type { HeldToPath, QuarterRow, QuarterSaid } from '#core/consolidation/quarter-said.ts'
import { bareLabel } from '#core/checks/figures/say.ts'
import type { Block } from '#core/document/block.ts'
import { listed, type Part, plain, said } from '#core/document/report-words.ts'
import { sayCell, sayNumber } from '#core/document/say.ts'
import type { ScenarioHead } from '#core/page/scenario-page.ts'
import { monthsOf, period as periodOf, sayPeriod } from '#core/time/period.ts'

const title = 'Kết quả so với kịch bản'

/** `Tỷ đồng` → `tỷ đồng`, `USD` as it is: a unit inside a sentence. */
const unitInside = (unit: string): string =>
  /^\p{Lu}\p{Ll}/u.test(unit) ? `${unit.charAt(0).toLocaleLowerCase('vi')}${unit.slice(1)}` : unit

const withUnit = (value: string, { nature, unit }: QuarterRow): string => {
  const own = nature === 'index' ? '%' : unitInside(unit.trim())
  return own === '%' ? `${value}%` : `${value} ${own}`.trim()
}

/** The distance between two percentages is said in points. */
const distance = (value: string, row: QuarterRow): string => {
  const isShare = row.nature === 'index' || row.unit.trim() === '%'
  return isShare ? `${value} điểm phần trăm` : withUnit(value, row)
}

const firmness = ({ kind }: HeldToPath): string =>
  kind === 'official' ? 'chính thức' : kind === 'actual' ? 'thực hiện' : 'ước'

const isZero = (gap: string): boolean => /^-?0(?:\.0*)?$/.test(gap)

/** `thấp hơn 0,30 điểm phần trăm`; '' where there is nothing to compare. */
const sayGap = ({ gap }: HeldToPath, row: QuarterRow): string => {
  if (gap.kind !== 'number') return ''
  const size = gap.value.replace(/^-/, '')
  if (isZero(size)) return 'bằng kịch bản'
  const side = gap.value.startsWith('-') ? 'thấp hơn' : 'cao hơn'
  return `${side} ${distance(sayNumber(size), row)}`
}

/** `ước 6,50% (kịch bản 6,80%; thấp hơn 0,30 điểm phần trăm)` */
const sayHeld = (one: HeldToPath, row: QuarterRow): string => {
  const wanted = one.path.kind === 'number' ? `kịch bản ${withUnit(sayCell(one.path), row)}` : ''
  const beside = [wanted, sayGap(one, row)].filter((text) => text !== '').join('; ')
  const value = withUnit(sayCell(one.actual), row)
  return `${firmness(one)} ${value}${beside === '' ? '' : ` (${beside})`}`
}

const quarterWord = (quarter: string): string => sayPeriod(periodOf(quarter)).replace(/\/\d{4}$/, '')

/** `lũy kế 6 tháng` of what runs up, `đến hết quý II` of what stands. */
const toDateWord = ({ nature }: QuarterRow, quarter: string): string => {
  const [first, last] = monthsOf(periodOf(quarter))
  if (nature !== 'flow' && nature !== 'index') return `đến hết ${quarterWord(quarter)}`
  return first === 1 ? quarterWord(quarter) : `lũy kế ${last} tháng`
}

const isSaid = (one: HeldToPath | null): one is HeldToPath => one !== null && one.actual.kind === 'number'

const sayRow = (row: QuarterRow, quarter: string): Block => {
  const parts = [
    ...(isSaid(row.own) ? [`${quarterWord(quarter)} ${sayHeld(row.own, row)}`] : []),
    ...(isSaid(row.toDate) ? [`${toDateWord(row, quarter)} ${sayHeld(row.toDate, row)}`] : []),
  ]
  const pace = row.pace === '' ? '' : ` ${row.pace}`
  return said({ text: `- ${bareLabel(row.name)}: `, bold: true }, { text: `${parts.join('; ')}.${pace}` })
}

/** The gap that decides of a row: of the year so far where the path tells it, else of the quarter. */
const gapOf = ({ own, toDate }: QuarterRow): string | null => {
  const gap = toDate.gap.kind === 'number' ? toDate.gap : own?.gap
  return gap?.kind === 'number' ? gap.value : null
}

const tally = (rows: readonly QuarterRow[]): Block => {
  const gaps = rows.flatMap((row) => gapOf(row) ?? [])
  const lower = gaps.filter((gap) => gap.startsWith('-') && !isZero(gap)).length
  const equal = gaps.filter(isZero).length
  return plain(
    `So được với kịch bản ${gaps.length} chỉ tiêu: ${gaps.length - lower - equal} cao hơn, ${equal} bằng, ${lower} thấp hơn kịch bản.`,
  )
}

/** Which scenario the path belongs to; one without a path is named, and nothing is held against it (Q6, C05). */
const sayScenarios = (scenarios: readonly ScenarioHead[]): Block[] => {
  const [held, bare] = [scenarios.find(({ hasPath }) => hasPath), scenarios.find(({ hasPath }) => !hasPath)]
  if (!held?.growth) return []
  const without = bare?.growth
    ? ` Kế hoạch không có lộ trình theo quý cho mức tăng trưởng ${sayNumber(bare.growth)}% nên không so sánh với mức này.`
    : ''
  return [
    plain(
      `Lộ trình theo quý của Kế hoạch ứng với mức tăng trưởng ${sayNumber(held.growth)}% cả năm.${without}`,
    ),
  ]
}

/** How the quarter stands against the scenario, row by row, by rule; nothing in the months between (G08, H06). */
export const quarterPart = (quarter: QuarterSaid | undefined): Part => {
  if (!quarter) return { title, blocks: [] }
  const rows = quarter.rows.filter(({ heading }) => !heading)
  if (rows.length === 0)
    return { title, blocks: [plain('Kế hoạch không có kịch bản theo quý; không có lộ trình để so sánh.')] }
  const told = rows.filter(({ own, toDate }) => isSaid(own) || isSaid(toDate))
  const silent = rows.filter(({ own, toDate }) => !isSaid(own) && !isSaid(toDate))
  return {
    title,
    blocks: [
      ...sayScenarios(quarter.scenarios),
      ...(told.length === 0 ? [] : [tally(told)]),
      ...told.map((row) => sayRow(row, quarter.quarter)),
      ...listed(
        'Dòng kịch bản chưa có số liệu',
        silent.map(({ name }) => bareLabel(name)),
      ),
    ],
  }
}
