import { figureSheet, placesIn } from '#core/exchange/figure-sheet.ts'
import type { FormSheet, FormToFill } from '#core/exchange/sheet-parts.ts'
import { textSheet } from '#core/exchange/text-sheet.ts'
import { workSheet } from '#core/exchange/work-sheet.ts'
import type { WorkbookPassport } from '#core/exchange/workbook-passport.ts'

export type FormWorkbook = { readonly sheets: readonly FormSheet[]; readonly passport: WorkbookPassport }

/**
 * A report as a workbook to fill: a sheet for each form of the plan, one for the agency's actions, one for the parts in
 * words, and what they will be held against when they come back.
 */
export const formWorkbook = (form: FormToFill): FormWorkbook => {
  const places = placesIn(form.sections)
  const work = workSheet(form)
  const made = [
    ...form.sections.map((section) => figureSheet(form, section, places)),
    ...(work ? [work] : []),
    textSheet(form),
  ]
  return {
    sheets: made.map(({ sheet }) => sheet),
    passport: {
      province: form.province,
      agency: form.agency.code,
      agencyName: form.agency.name,
      period: form.period,
      empty: form.empty,
      madeAt: form.madeAt.toISOString(),
      sheets: made.map(({ passport }) => passport),
    },
  }
}
