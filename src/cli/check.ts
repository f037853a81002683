import type { Given } from '#cli/given.ts'
import { planOfFile } from '#cli/plan-of-file.ts'
import { type Exit, print, printJson, refuse } from '#cli/say.ts'
import { checkPlan } from '#core/checks/check-plan.ts'
import { checkAnswer } from '#core/plan/answer.ts'
import type { Finding, Repair } from '#core/plan/finding.ts'
import type { Place } from '#core/plan/place.ts'

/** `nhip check FILE`: what does not add up. Exit 1 when the printed figures prove an error. */
export const check = async (given: Given): Promise<Exit> => {
  const plan = await planOfFile(given.words[0] ?? '')
  if (!plan.ok) return refuse(plan.failure, given.has('json'))
  const findings = checkPlan(plan.value)
  const { repairs } = plan.value
  if (given.has('json')) await printJson(checkAnswer(findings, repairs))
  else await print(`${[...findings.map(sayFinding), ...repairs.map(sayRepair)].join('\n')}\n`)
  return findings.some((finding) => finding.severity === 'error') ? 1 : 0
}

const severities = { error: 'LỖI', warning: 'CẢNH BÁO', question: 'HỎI' } as const
const sayPlace = ({ line, column }: Place): string => (column === undefined ? `${line}` : `${line}:${column}`)
const sayPlaces = (places: readonly Place[]): string => `dòng ${places.map(sayPlace).join(', ')}`

const sayFinding = (finding: Finding): string =>
  `${severities[finding.severity]} ${finding.code} ${sayPlaces(finding.where)}: ${finding.message}`

const sayRepair = (repair: Repair): string =>
  `ĐÃ SỬA ${repair.code} ${sayPlaces(repair.where)}: ${repair.message}`
