import type { PlanDifference } from '#core/review/difference.ts'

const words: readonly (readonly [keyof PlanDifference, string])[] = [
  ['targets', 'chỉ tiêu'],
  ['cells', 'ô số liệu'],
  ['rows', 'dòng của biểu'],
  ['assignments', 'nhiệm vụ'],
  ['linesAdded', 'dòng thêm'],
  ['linesRemoved', 'dòng bớt'],
  ['findingsGone', 'phát hiện hết'],
  ['findingsNew', 'phát hiện mới'],
  ['decisionsKept', 'quyết định giữ được'],
  ['decisionsOrphaned', 'quyết định về chỗ không còn'],
]

const few = 20

/** What a corrected document changes, for a terminal: the counts, then the first changed figures. */
export const sayDifference = (changes: PlanDifference): readonly string[] => {
  const countOf = (name: keyof PlanDifference): number => {
    const value = changes[name]
    return typeof value === 'number' ? value : value.length
  }
  return [
    `Khác biệt: ${words.map(([name, word]) => `${countOf(name)} ${word}`).join(', ')}.`,
    ...changes.targets.slice(0, few).map(({ what, was, now }) => `  Chỉ tiêu ${what}: ${was} → ${now}`),
    ...changes.cells
      .slice(0, few)
      .map(({ table, what, column, was, now }) => `  ${table}, ${what}, ${column}: ${was} → ${now}`),
  ]
}
