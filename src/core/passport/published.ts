import { printedBasis } from '#core/consolidation/choice.ts'
import type { MeantName } from '#core/figure/figure-name.ts'
import type { WireCell } from '#core/figure/wire.ts'
import type { ConsolidatedLine } from '#core/page/consolidation-page.ts'
import type { Appearance } from '#core/page/passport-page.ts'
import { cellOfEntry } from '#core/report/entry.ts'

type Published = {
  readonly cell: WireCell
  readonly as: Extract<Appearance, { what: 'consolidation' }>['as']
}

const numberOf = (value: string | null): WireCell | null =>
  value === null ? null : { kind: 'number', value }

const reported = (line: ConsolidatedLine, basis: string): Published | null => {
  if (printedBasis(line) === basis) return { cell: line.cell, as: 'province' }
  const other = line.others.find(({ agency }) => agency.code === basis)
  return other ? { cell: cellOfEntry(other.entry), as: 'beside' } : null
}

/**
 * What a line of a frozen consolidation says of one number, and as what; null where it does not stand there. What was
 * frozen is told as it was, however the number has changed since (H09).
 */
export const publishedIn = (line: ConsolidatedLine, name: MeantName): Published | null => {
  const said = saidIn(line, name)
  return said && said.cell.kind !== 'missing' ? said : null
}

const saidIn = (line: ConsolidatedLine, name: MeantName): Published | null => {
  if (name.what === 'cell') return null
  if (name.what === 'share') {
    const cell = printedBasis(line) === name.basis ? numberOf(line.share) : null
    return cell && { cell, as: 'share' }
  }
  if (name.kind === 'plan' || name.kind === 'scenario') {
    if (name.basis === 'plan') return { cell: line.plan, as: 'plan' }
    const stretch = name.basis === 'stretch' ? numberOf(line.stretch) : null
    return stretch && { cell: stretch, as: 'stretch' }
  }
  return name.kind === 'forecast' ? null : reported(line, name.basis)
}
