import { evaluationDocument } from '#core/consolidation/approval.ts'
import type { Notice } from '#core/notice/notice.ts'
import { parsePeriod } from '#core/time/period.ts'

/** The page on which a notice is answered: the report, its first named cell, the board. Spelled as the pages spell it. */
export const linkOf = (notice: Pick<Notice, 'kind' | 'facts' | 'period' | 'agency'>): string => {
  if (notice.period === null || parsePeriod(notice.period) === null) return '/viec-cua-toi'
  const period = encodeURIComponent(notice.period)
  if ('document' in notice.facts)
    return notice.facts.document === evaluationDocument
      ? `/danh-gia/${notice.period.slice(0, 4)}`
      : `/tong-hop/${period}?xem=ban-hanh`
  if (notice.kind === 'liveness' || notice.agency === null) return `/bao-cao/${period}`
  if (notice.kind === 'commented') return talkOf(period, notice.facts)
  const report = `/bao-cao/${period}/${encodeURIComponent(notice.agency)}`
  const cell = cellOf(notice)
  return cell === null ? report : `${report}?o=${encodeURIComponent(cell)}`
}

const talkOf = (period: string, facts: Notice['facts']): string => {
  if (!('report' in facts)) return `/bao-cao/${period}`
  const talk = `/trao-doi/${period}/${encodeURIComponent(facts.report)}`
  return facts.subject === '' ? talk : `${talk}?o=${encodeURIComponent(facts.subject)}`
}

const cellOf = ({ facts }: Pick<Notice, 'facts'>): string | null => {
  if ('cells' in facts) return facts.cells[0]?.code ?? null
  return 'code' in facts ? facts.code : null
}
