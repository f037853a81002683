import type { Nature, SpaceRule } from '#core/indicator/definition.ts'
import { containsWords } from '#core/indicator/plain-words.ts'
import type { Parts } from '#core/indicator/propose/parts.ts'
import { spoken, wordList } from '#core/indicator/propose/spoken.ts'
import type { Ground, Subject } from '#core/indicator/propose/subject.ts'

/** What is counted of a crowd, without the words that only say how: `Tổng dân số trung bình` counts `dân số`. */
const crowdOf = ({ words }: Subject): string =>
  words.replace(/^(?:tổng số|tổng|số lượng|số) /, '').replace(/ (?:trung bình|toàn tỉnh|có đến .*)$/, '')

const isCount = ({ unit }: Subject): boolean => !/[%‰/]/.test(unit) && unit.trim() !== ''
/** One syllable stands in too many names to say of what a share is. */
const least = 2

/** Part of a whole economy: the branch that its name says is the part, not what it is a share of. */
const structures = wordList('cơ cấu', 'tỷ trọng')

/** The count that the name of a share or a mean speaks of: of several the one with the longest name, of those the first. */
const countedIn = (share: Subject, all: readonly Subject[]): { row: Subject; crowd: string } | null => {
  if (spoken(share.words, structures)) return null
  let best: { row: Subject; crowd: string } | null = null
  for (const row of all) {
    const crowd = crowdOf(row)
    if (row.code === share.code || !isCount(row) || crowd.split(' ').length < least) continue
    if (containsWords(share.words, crowd) && crowd.length > (best?.crowd.length ?? 0)) best = { row, crowd }
  }
  return best
}

/**
 * What weighs the values of several areas where they are neither added nor computed anew (Q3): the denominator where one
 * is known, else the count that the name speaks of (`Tỷ lệ dân số …` by `Dân số`). Growth is weighed by its values of the
 * year before, which no row of the plan's year is: nothing is proposed.
 */
export const weightOf = (
  subject: Subject,
  {
    nature,
    space,
    parts,
  }: { readonly nature: Nature; readonly space: SpaceRule; readonly parts: Parts | null },
  all: readonly Subject[],
): Ground<string> | null => {
  if (space !== 'weighted' || nature === 'index') return null
  if (parts?.denominator) return { value: parts.denominator.code, why: `mẫu số “${parts.denominator.name}”` }
  if (nature !== 'rate' && nature !== 'average') return null
  const found = countedIn(subject, all)
  return found && { value: found.row.code, why: `tên nói về “${found.row.name}”` }
}
