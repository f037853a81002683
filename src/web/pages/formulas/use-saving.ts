import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { FormulaLine, FormulasPage, FormulaWanted } from '#core/page/formulas-page.ts'
import type { WireError } from '#core/page/head.ts'
import { post } from '#web/api.ts'
import { queries } from '#web/queries.ts'

type Said = Pick<FormulaWanted, 'what' | 'text' | 'reason' | 'validFrom'>

export type Saving = {
  readonly busy: boolean
  readonly saved: boolean
  readonly refusal: WireError | null
  /** The line as it is then; null where it was refused. */
  readonly send: (said: Said) => Promise<FormulaLine | null>
}

/** Sends a word about a formula; the answer is the page anew, and the table is asked again. */
export const useSaving = (page: FormulasPage, line: FormulaLine): Saving => {
  const client = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [saved, setSaved] = useState(false)
  const [refusal, setRefusal] = useState<WireError | null>(null)
  const plan = String(page.plan.year)
  const send = async (said: Said): Promise<FormulaLine | null> => {
    setBusy(true)
    const wanted: FormulaWanted = { ...said, holder: line.holder, seen: line.history.length }
    const path = `/api/plans/${plan}/tables/${encodeURIComponent(page.id)}/formulas`
    const answer = await post<FormulasPage>(path, wanted)
    setBusy(false)
    setSaved(answer.ok)
    setRefusal(answer.ok ? null : answer.failure)
    if (!answer.ok) return null
    client.setQueryData(queries.formulas(plan, page.id).queryKey, answer.value)
    void client.invalidateQueries({ queryKey: queries.table(plan, page.id).queryKey, exact: true })
    return (
      answer.value.lines.find(({ holder }) => holder === line.holder) ?? { ...line, text: null, origin: null }
    )
  }
  return { busy, saved, refusal, send }
}
