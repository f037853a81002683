import type { Block } from '#core/document/block.ts'
import type { Footnotes } from '#core/document/footnotes.ts'
import { listed, plain, said } from '#core/document/report-words.ts'
import { sayCell, sayEntry, sayShare } from '#core/document/say.ts'
import type { ConsolidatedLine, PrintedInstead } from '#core/page/consolidation-page.ts'

/** Printed targets, `6` → the words of the plan, in order. */
export type PrintedTarget = { readonly id: string; readonly text: string }

export type Results = {
  readonly targets: readonly ConsolidatedLine[]
  readonly printed: readonly PrintedTarget[]
  readonly plan: { readonly number: string; readonly year: number }
  readonly footnotes: Footnotes
}

/** All printed targets, each with its atoms; then by name those without data (capability H06). */
export const targetResults = ({ targets, printed, plan, footnotes }: Results): Block[] => {
  const without = targets.filter((line) => line.cell.kind === 'missing')
  return [
    plain(
      `Kế hoạch giao ${printed.length} chỉ tiêu chủ yếu, tách thành ${targets.length} chỉ tiêu đo được; kỳ này có số liệu của ${targets.length - without.length} chỉ tiêu. Tỷ lệ so với kế hoạch là so với kế hoạch năm ${plan.year} giao tại Kế hoạch số ${plan.number}.`,
    ),
    ...printed.map((one) => printedTarget(one, targets, footnotes)),
    ...listed(
      'Chỉ tiêu chưa có số liệu',
      without.map(
        (line) => `(${line.id}) ${line.name}${line.entry.kind === 'notDue' ? ' (chưa đến kỳ)' : ''}`,
      ),
    ),
    ...chosenFigures(targets),
    ...footnotes.under(targets),
  ]
}

/** Printed in place of what the focal agency says: both figures, and why (H04). Nothing where there is none. */
const chosenFigures = (targets: readonly ConsolidatedLine[]): Block[] => {
  const lines = targets.flatMap((line) => (line.instead ? [sayInstead(line, line.instead)] : []))
  // no count in brackets: beside the footnotes of estimates it would read like one of them
  return lines.length === 0
    ? []
    : [said({ text: 'Số liệu do cơ quan tổng hợp lựa chọn: ', bold: true }, { text: `${lines.join('; ')}.` })]
}

const sayInstead = (line: ConsolidatedLine, { agency, reason }: PrintedInstead): string => {
  const focal = line.others.find((other) => other.agency.code === line.owner?.code)
  const stands = focal ? ` thay ${sayEntry(focal.entry)} của ${focal.agency.name}` : ''
  const whose = agency ? ` của ${agency.name}` : ''
  return `(${line.id}) ${line.name}: in ${sayEntry(line.entry)}${whose}${stands}; lý do: ${reason.replace(/[.;\s]+$/, '')}`
}

const belongsTo = (id: string, printed: string): boolean => id === printed || id.startsWith(`${printed}.`)

const printedTarget = (
  one: PrintedTarget,
  targets: readonly ConsolidatedLine[],
  footnotes: Footnotes,
): Block => {
  const atoms = targets.filter((line) => belongsTo(line.id, one.id))
  const results = atoms.map((line) =>
    atoms.length > 1 ? `${line.name}: ${resultOf(line, footnotes)}` : resultOf(line, footnotes),
  )
  return said(
    { text: `(${one.id}) ${one.text.replace(/[.;:\s]*$/, '')}: `, bold: true },
    { text: `${results.join('; ')}.` },
  )
}

const resultOf = (line: ConsolidatedLine, footnotes: Footnotes): string => {
  if (line.cell.kind === 'missing')
    return line.entry.kind === 'notDue' ? 'chưa đến kỳ báo cáo' : 'chưa có số liệu'
  const share = line.share === null ? '' : `, bằng ${sayShare(line.share)} kế hoạch năm`
  const source = sourceOf(line) === '' ? '' : ` (nguồn: ${sourceOf(line)})`
  if (line.cell.kind !== 'number') return `${sayEntry(line.entry)}${source}`
  return `ước đạt ${sayCell(line.cell)} ${line.unit}${footnotes.markOf(line)}${share}${source}`.replace(
    ' %',
    '%',
  )
}

/** Who says the printed figure; '' for an estimate, which nobody says. */
export const sourceOf = ({ instead, source }: ConsolidatedLine): string =>
  instead?.agency === null ? 'cơ quan tổng hợp' : (source?.agency.short ?? '')
