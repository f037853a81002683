import type { ReportFact } from '#core/report/fact.ts'

type Placed = ReportFact & { readonly period: string; readonly agency: string }

/** Facts of many reports, to be asked for those of one, in their order. */
export const factsByReport = (
  facts: readonly Placed[],
): ((period: string, agency: string) => readonly ReportFact[]) => {
  const found = new Map<string, ReportFact[]>()
  for (const { period, agency, ...fact } of facts) {
    const key = `${period}/${agency}`
    found.set(key, [...(found.get(key) ?? []), fact])
  }
  return (period, agency) => found.get(`${period}/${agency}`) ?? []
}
