import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'

type Vague = { readonly line: number; readonly text: string }

const find = (plan: Plan, pattern: RegExp): readonly Vague[] =>
  plan.lines.flatMap((text, at) =>
    text.includes('\t')
      ? []
      : [...text.matchAll(pattern)].map((match) => ({ line: at + 1, text: match[0].trim() })),
  )

const ask = (found: readonly Vague[], say: (told: string) => string): Finding[] =>
  found.length === 0
    ? []
    : [
        {
          code: 'plan-linter',
          severity: 'question',
          where: found.map(({ line }) => ({ line })),
          evidence: [],
          printed: found.map(({ text }) => text).join('; '),
          expected: '',
          message: say([...new Set(found.map(({ text, line }) => `“${text}” (dòng ${line})`))].join(', ')),
        },
      ]

const vagueDay =
  /(?:trong\s+|vào\s+|trước\s+)?(?:đầu|giữa|cuối)\s+(?:tháng\s+\d{1,2}(?:\s*[/-]\s*\d{4}|\s+năm\s+\d{4})?|quý\s+(?:I{1,3}|IV|\d)(?:\s*[/-]\s*\d{4}|\s+năm\s+\d{4})?)(?![\p{L}\d])/giu
/** Where the line ends, the other year may stand on the next. */
const oneYear = /giai đoạn (?:năm )?\d{4}(?!\d|\s*[-‐‑‒–—−~÷/]|\s*(?:đến|tới|và|,)\s*(?:năm )?\d|\s*$)/giu

/** A deadline without a day (rule Q12), a period of several years that names one. */
export const vaguePeriods = (plan: Plan): Finding[] => [
  ...ask(
    find(plan, vagueDay),
    (told) => `Thời hạn không có ngày cụ thể: ${told}; lấy ngày nào để tính quá hạn?`,
  ),
  ...ask(
    find(plan, oneYear),
    (told) => `Giai đoạn chỉ có một năm: ${told}; có thiếu năm đầu hay năm cuối không?`,
  ),
]
