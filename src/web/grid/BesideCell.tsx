import type { RefObject } from 'react'
import { fallsUnsaid, type TotalBefore } from '#core/report/falls.ts'
import type { Entry, NumberEntry } from '#core/report/entry.ts'
import { Beside } from '#web/grid/Beside.tsx'
import { CellAsk } from '#web/grid/CellAsk.tsx'
import { CellMenu } from '#web/grid/CellMenu.tsx'
import { FallAsk } from '#web/grid/FallAsk.tsx'
import { goBack } from '#web/grid/going.ts'
import type { Hand, Standing } from '#web/grid/hand.ts'
import { type Held, holding } from '#web/grid/held.ts'
import { codeAt, entryColumn, type GridRow } from '#web/grid/rows.ts'
import { heldIn } from '#web/grid/sheet.ts'
import type { Chosen } from '#web/grid/total.ts'
import { answer } from '#web/grid/typing.ts'
import type { Entries } from '#web/grid/use-entries.ts'

type Props = {
  readonly frame: RefObject<HTMLElement | null>
  readonly hand: Hand
  readonly standing: Standing
  readonly entries: Entries
  readonly readOnly: boolean
  readonly chosen: readonly Chosen[]
  /** Absent where the form has no history to show, or nothing is copied. */
  readonly onHistory: ((code: string) => void) | null
  readonly onCopy: ((codes: readonly string[]) => void) | null
}

/** What is asked of a running total that fell; null where nothing is. */
const fallenIn = (
  row: GridRow | undefined,
  held: Held,
): { readonly entry: NumberEntry; readonly before: TotalBefore } | null => {
  const before = row?.kind === 'figure' ? row.line.before : undefined
  if (!before || held.kind !== 'entry' || held.entry.kind !== 'number') return null
  return fallsUnsaid(held.entry, before) ? { entry: held.entry, before } : null
}

/** What floats beside the active cell: what has to be decided, why a total fell, what else may be written. */
export const BesideCell = (props: Props) => {
  const { frame, hand, standing, entries, readOnly, chosen, onHistory, onCopy } = props
  const { active, mode, menu } = standing
  const row = entries.rows[active.row]
  const code = codeAt(row, active.column)
  const at = { frame, row: active.row, column: active.column }
  if (code === null || readOnly) return null
  const held = heldIn(entries.sheet, code)
  const conflict = entries.conflicts.get(code) ?? null
  const isReady = mode === 'ready'
  const fallen = active.column === entryColumn && conflict === null ? fallenIn(row, held) : null
  const write = (wanted: readonly (readonly [string, Entry])[]): void => {
    entries.write(wanted.map(([own, entry]) => [own, holding(entry)] as const))
    goBack(hand)
  }
  return (
    <>
      {isReady && (held.kind !== 'entry' || conflict !== null) ? (
        <Beside {...at} className="entry-ask">
          <CellAsk
            held={held}
            conflict={conflict}
            onAnswer={(which) => answer(hand, which)}
            onResolve={(choice) => entries.resolve(code, choice)}
          />
        </Beside>
      ) : null}
      {isReady && fallen ? (
        <Beside {...at} className="entry-ask">
          <FallAsk
            key={`${code} ${fallen.entry.value}`}
            value={fallen.entry.value}
            before={fallen.before}
            onNote={(note) => write([[code, { ...fallen.entry, note }]])}
          />
        </Beside>
      ) : null}
      {menu ? (
        <Beside {...at}>
          <CellMenu
            onHistory={onHistory ? () => onHistory(code) : null}
            onCopy={onCopy ? () => onCopy(chosen.map((each) => each.code)) : null}
            onChoose={(entry) => write(chosen.map((each) => [each.code, entry] as const))}
            onClose={() => goBack(hand)}
          />
        </Beside>
      ) : null}
    </>
  )
}
