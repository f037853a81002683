import { areJoint } from '#core/reading/assignments/joint-leads.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Assignment, Plan } from '#core/plan/plan.ts'
import type { Place } from '#core/plan/place.ts'

const firstLines = (assignments: readonly Assignment[]): Place[] =>
  [...new Set(assignments.flatMap(({ lines }) => lines.slice(0, 1)))].map((line) => ({ line }))

const question = (where: readonly Place[], printed: string, message: string): Finding[] =>
  where.length === 0
    ? []
    : [{ code: 'plan-linter', severity: 'question', where, evidence: [], printed, expected: '', message }]

/** Several heads for one task: nobody in particular is accountable (rule Q22). */
const manyLeads = ({ assignments }: Plan): Finding[] => {
  const many = assignments.filter(({ lead, actions }) => areJoint(lead, actions))
  return question(
    firstLines(many),
    `${many.length}/${assignments.length}`,
    `${many.length}/${assignments.length} nhiệm vụ giao cho nhiều đơn vị chủ trì; mỗi nhiệm vụ cần một đầu mối.`,
  )
}

/** Bodies named without the word `chủ trì`, where the plan prints it elsewhere (rule Q23). */
const silentLead = ({ assignments }: Plan): Finding[] => {
  const silent = assignments.filter(({ explicitLead, lead }) => !explicitLead && lead.length > 0)
  if (silent.length === assignments.length) return []
  return question(
    firstLines(silent),
    `${silent.length}/${assignments.length}`,
    `${silent.length}/${assignments.length} nhiệm vụ nêu đơn vị nhưng không ghi đơn vị nào chủ trì.`,
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

const makes =
  /(?:xây dựng|ban hành|trình|lập|soạn thảo|tham mưu|phê duyệt|hoàn thành|hoàn thiện)[^.;]{0,40}(?:đề án|kế hoạch|nghị quyết|quyết định|quy hoạch|chương trình|báo cáo|dự án|công trình)|%|\d\s*(?:km|ha|tấn|xã|huyện|công trình|dự án|(?:nghìn\s+)?tỷ đồng|triệu đồng)/iu

/** A table of tasks without its products; in prose, tasks that name nothing that could be handed in or counted. */
const noProduct = ({ assignments }: Plan): Finding[] => {
  const listed = assignments.filter(
    ({ deadline, product }) => deadline !== undefined || product !== undefined,
  )
  if (listed.length > 0) {
    const open = listed.filter(({ product }) => product === undefined || product.trim() === '')
    const said = `${open.length}/${listed.length}`
    return open.length === listed.length
      ? []
      : question(firstLines(open), said, `${said} nhiệm vụ trong biểu không ghi sản phẩm phải có.`)
  }
  const open = assignments.filter(({ text }) => !makes.test(text))
  const said = `${open.length}/${assignments.length}`
  return question(
    firstLines(open),
    said,
    `${said} nhiệm vụ không nêu sản phẩm hay con số phải đạt; căn cứ vào đâu để nói đã xong?`,
  )
}

const names = /(?<!\p{L})(?:sở|ban|cục|ủy ban|ubnd|chi cục|công an|bảo hiểm xã hội tỉnh)\s+\p{Lu}/iu

/** Headline targets that name neither an owner nor where the figure will come from (rule Q21). */
const noOwner = ({ targets }: Plan): Finding[] => {
  const ownerless = targets.filter(({ text, note }) => !names.test(text) && !names.test(note ?? ''))
  const lines = [...new Set(ownerless.map(({ line }) => line))]
  return question(
    lines.map((line) => ({ line })),
    `${ownerless.length}/${targets.length}`,
    `${ownerless.length}/${targets.length} chỉ tiêu không nêu đơn vị chịu trách nhiệm và nguồn số liệu; cần xác nhận trước khi mở kế hoạch.`,
  )
}

/** What a planning department would ask before signing (beyond 6): a few questions, each with a list. */
export const planLinter = (plan: Plan): Finding[] => [
  ...manyLeads(plan),
  ...silentLead(plan),
  ...noDate(plan),
  ...noProduct(plan),
  ...noOwner(plan),
]
