import type { Given } from '#cli/given.ts'
import { planOfFile } from '#cli/plan-of-file.ts'
import { type Exit, print, printJson, refuse } from '#cli/say.ts'
import { readAnswer } from '#core/plan/answer.ts'
import type { Plan } from '#core/plan/plan.ts'

/** `nhip read FILE`: the plan as read. Done also when some lines were not understood: they are listed. */
export const read = async (given: Given): Promise<Exit> => {
  const plan = await planOfFile(given.words[0] ?? '')
  if (!plan.ok) return refuse(plan.failure, given.has('json'))
  if (given.has('json')) await printJson(readAnswer(plan.value))
  else await print(summary(plan.value))
  return 0
}

const summary = (plan: Plan): string => {
  const { document, unread } = plan
  const rows = plan.tables.reduce((count, table) => count + table.rows.length, 0)
  return [
    `${document.type} số ${document.number || '(không ghi)'}: ${document.title}`,
    `${plan.objectives.length} mục tiêu, ${plan.targets.length} chỉ tiêu, ${plan.tables.length} biểu (${rows} hàng), ${plan.groups.length} nhóm, ${plan.assignments.length} nhiệm vụ`,
    `${unread.length} dòng chưa hiểu`,
    ...unread.map((line) => `  dòng ${line.line}: ${line.text} (${line.why})`),
    '',
  ].join('\n')
}
