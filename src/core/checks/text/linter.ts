import { few } from '#core/checks/figures/say.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Assignment, Plan } from '#core/plan/plan.ts'
import type { Place } from '#core/plan/place.ts'

const firstLines = (assignments: readonly Assignment[]): Place[] =>
  [...new Set(assignments.flatMap(({ lines }) => lines.slice(0, 1)))].map((line) => ({ line }))

const question = (where: readonly Place[], printed: string, message: string): Finding[] =>
  where.length === 0
    ? []
    : [
        {
          code: 'plan-linter',
          severity: 'question',
          where: few(where),
          evidence: [],
          printed,
          expected: '',
          message,
        },
      ]

/** Several heads for one task: nobody in particular is accountable (rule Q22). */
const manyLeads = ({ assignments }: Plan): Finding[] => {
  const many = assignments.filter(({ lead, jointLead }) => lead.length > 1 || jointLead)
  return question(
    firstLines(many),
    `${many.length}/${assignments.length}`,
    `${many.length}/${assignments.length} nhiệm vụ giao cho nhiều đơn vị chủ trì; mỗi nhiệm vụ cần một đầu mối.`,
  )
}

const due =
  /(?:trước|chậm nhất|trong|đến|hoàn thành)[^.;]{0,20}(?:ngày \d|tháng \d|quý (?:I|II|III|IV|\d)(?!\p{L})|năm \d{4})|ngày \d{1,2}[/ ]|(?:hàng|hằng) (?:tháng|quý|năm)/iu

/** Tasks without a day in the plan's year cannot be late. */
const noDate = ({ assignments, document }: Plan): Finding[] => {
  const open = assignments.filter(({ text, deadline }) => {
    if (deadline !== undefined && deadline.trim() !== '') return false
    const dated = due.exec(text)?.[0] ?? ''
    const year = /\d{4}/.exec(dated)?.[0]
    return dated === '' || (year !== undefined && Number(year) !== document.year)
  })
  return question(
    firstLines(open),
    `${open.length}/${assignments.length}`,
    `${open.length}/${assignments.length} nhiệm vụ không có thời hạn trong năm ${document.year}.`,
  )
}

/** A table of tasks that says what is to come of them, but not of all. */
const noProduct = ({ assignments }: Plan): Finding[] => {
  const listed = assignments.filter(
    ({ deadline, product }) => deadline !== undefined || product !== undefined,
  )
  const open = listed.filter(({ product }) => product === undefined || product.trim() === '')
  if (open.length === listed.length) return []
  return question(
    firstLines(open),
    `${open.length}/${listed.length}`,
    `${open.length}/${listed.length} nhiệm vụ trong biểu không ghi sản phẩm phải có.`,
  )
}

const names = /(?<!\p{L})(?:sở|ban|cục|ủy ban|ubnd|chi cục|công an|bảo hiểm xã hội tỉnh)\s+\p{Lu}/iu

/** Headline targets that name no owner (rule Q21). */
const noOwner = ({ targets }: Plan): Finding[] => {
  const ownerless = targets.filter(({ text, note }) => !names.test(text) && !names.test(note ?? ''))
  const lines = [...new Set(ownerless.map(({ line }) => line))]
  return question(
    lines.map((line) => ({ line })),
    `${ownerless.length}/${targets.length}`,
    `${ownerless.length}/${targets.length} chỉ tiêu không nêu đơn vị chịu trách nhiệm; cần xác nhận trước khi mở kế hoạch.`,
  )
}

/** What a planning department would ask before signing (beyond 6): four questions at most, each with a list. */
export const planLinter = (plan: Plan): Finding[] => [
  ...manyLeads(plan),
  ...noDate(plan),
  ...noProduct(plan),
  ...noOwner(plan),
]
