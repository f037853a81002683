import { useDeferredValue, useMemo } from 'react'
import type { ReportPage } from '#core/page/report-page.ts'
import type { Entry } from '#core/report/entry.ts'
import type { FormGround } from '#core/validation/ground.ts'
import type { AnsweredWarning } from '#core/validation/warning.ts'
import { answered, type Watch, watchForm } from '#core/validation/validate.ts'
import { groundOfForm, type WireGround } from '#core/validation/wire.ts'
import { heldIn, type Sheet } from '#web/grid/sheet.ts'

type Watched = { readonly form: FormGround; readonly watch: Watch }

const known = new WeakMap<WireGround, Watched>()

/** One watch for a form as the server gave it: it remembers what it has looked at, however often the page is drawn. */
const watchedOf = (ground: WireGround, sections: ReportPage['sections']): Watched => {
  const before = known.get(ground)
  if (before) return before
  const form = groundOfForm(
    sections.flatMap(({ lines }) => lines),
    ground,
  )
  const watched = { form, watch: watchForm(form) }
  known.set(ground, watched)
  return watched
}

const entryIn =
  (sheet: Sheet) =>
  (code: string): Entry | undefined => {
    const held = heldIn(sheet, code)
    return held.kind === 'entry' ? held.entry : undefined
  }

const nothing: readonly AnsweredWarning[] = []

/** What is asked of the form as it stands on screen, a moment behind the keys so that typing never waits for it. */
export const useChecks = ({ ground, sections }: ReportPage, sheet: Sheet): readonly AnsweredWarning[] => {
  const later = useDeferredValue(sheet)
  return useMemo(() => {
    if (!ground) return nothing
    const { form, watch } = watchedOf(ground, sections)
    const entryOf = entryIn(later)
    return answered(form, entryOf, watch(entryOf))
  }, [ground, sections, later])
}
