import { invariant } from '#core/result.ts'
import { parseRegimes } from '#core/time/read-regimes.ts'
import type { Regime } from '#core/time/regime.ts'

/** A monthly regime as an office writes it, for the examples of the tests. */
export const monthly = {
  kind: 'month',
  name: 'Báo cáo tháng',
  content: 'tình hình thực hiện',
  reporters: 'các sở',
  receiver: 'cơ quan tổng hợp',
  channel: 'trên phần mềm',
  frequency: 'hằng tháng',
  outline: 'hai phần',
  forms: 'Biểu 1',
  source: 'quy chế',
  cutOff: { until: 14 },
  unitsDue: { until: 18 },
  consolidationDue: { before: 20 },
}

/** Regimes that are sound, valid from 01/03/2021 where they say nothing else. */
export const read = (...regimes: readonly object[]): readonly Regime[] => {
  const parsed = parseRegimes({ validFrom: '2021-03-01', regimes })
  invariant(parsed.ok, 'the regimes of this example are sound')
  return parsed.value
}
