import type { Finding } from '#core/plan/finding.ts'

type Target = { readonly id: string; readonly line: number; readonly indicator: string }

/** These speak of the whole plan: listed on their own page, no mark beside a single target. */
const general: ReadonlySet<Finding['code']> = new Set(['plan-linter', 'spelling'])

const plain = (text: string): string => text.normalize('NFC').toLocaleLowerCase('vi').trim()

/** Whom a finding speaks of: its sentence begins with the name, `Tổng doanh thu: phần chữ …`. */
const names = (finding: Finding, target: Target): boolean => {
  const head = plain(finding.message.split(':')[0] ?? '')
  const indicator = plain(target.indicator)
  return head !== '' && (indicator.includes(head) || head.includes(indicator))
}

/**
 * Which findings (by index) stand beside a target. Several targets may share a printed line; then a finding goes to
 * those that it names, and to all of the line where it names none.
 */
export const findingsOfTarget = (
  target: Target,
  all: readonly Target[],
  findings: readonly Finding[],
): readonly number[] => {
  const neighbours = all.filter((other) => other.line === target.line)
  return findings.flatMap((finding, index) => {
    const here = !general.has(finding.code) && finding.where.some(({ line }) => line === target.line)
    const named = neighbours.filter((other) => names(finding, other))
    return here && (named.length === 0 || named.includes(target)) ? [index] : []
  })
}
