import type { Given } from '#cli/given.ts'
import { understoodFile } from '#cli/plan-of-file.ts'
import { type Exit, print, printJson, refuse } from '#cli/say.ts'
import { fullCheckAnswer } from '#core/plan/answer.ts'
import type { Agreement, Held } from '#core/plan/agreement.ts'
import type { Finding, Repair } from '#core/plan/finding.ts'
import type { Place } from '#core/plan/place.ts'
import type { Plan } from '#core/plan/plan.ts'
import { sourceIn } from '#core/plan/say-source.ts'
import { identityWords } from '#core/words/finding.ts'

/** `nhip check FILE`: what does not add up. Exit 1 when the printed figures prove an error. */
export const check = async (given: Given): Promise<Exit> => {
  const read = await understoodFile(given.words[0] ?? '')
  if (!read.ok) return refuse(read.failure, given.has('json'))
  const { plan, examined } = read.value
  const { findings, agreements, held } = examined
  const { repairs } = plan
  if (given.has('json')) await printJson(fullCheckAnswer({ findings, repairs }, examined))
  else {
    const said = [
      ...findings.map(sayFinding(plan)),
      ...repairs.map(sayRepair),
      ...agreements.map(sayAgreement),
      ...held.map(sayHeld),
    ]
    await print(`${said.join('\n')}\n`)
  }
  return findings.some((finding) => finding.severity === 'error') ? 1 : 0
}

const severities = { error: 'LỖI', warning: 'CẢNH BÁO', question: 'HỎI' } as const
const sayPlace = ({ line, column }: Place): string => (column === undefined ? `${line}` : `${line}:${column}`)
const sayPlaces = (places: readonly Place[]): string => `dòng ${places.map(sayPlace).join(', ')}`

/** In an office file the first place is said as it stands in that file, too. */
const sayFile = (plan: Plan, places: readonly Place[]): string => {
  const source = places[0] ? sourceIn(plan)(places[0].line) : null
  return source === null ? '' : ` (${source})`
}

const sayFinding =
  (plan: Plan) =>
  (finding: Finding): string =>
    `${severities[finding.severity]} ${finding.code} ${sayPlaces(finding.where)}${sayFile(plan, finding.where)}: ${finding.message}`

const sayRepair = (repair: Repair): string =>
  `ĐÃ SỬA ${repair.code} ${sayPlaces(repair.where)}: ${repair.message}`

const sayAgreement = ({ name, value, unit, where }: Agreement): string =>
  `KHỚP ${where.length} chỗ ${sayPlaces(where)}: ${name} ${value} ${unit}`

const sayHeld = ({ kind, checked, held }: Held): string =>
  `KHỚP ${identityWords[kind].vi}: ${held}/${checked} phép tính khớp`
