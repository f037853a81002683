import type { Repair } from '#core/plan/finding.ts'
import type { Draft, Sight, Step } from '#core/reading/tables/draft.ts'
import { misreadings, terms, unitTerms } from '#core/reading/tables/words/spelling-words.ts'

/** The letters without their marks: `Xổ số` → `xo so`. */
export const bareLetters = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()

/** `isExact`: the wrong words themselves are known; otherwise any loss of marks is. */
type Term = {
  readonly spelled: readonly string[]
  readonly right: readonly string[]
  readonly near: RegExp | null
  readonly isExact: boolean
}

const known: readonly Term[] = [
  ...terms.map((term): Term => ({
    spelled: bareLetters(term).split(' '),
    right: term.split(' '),
    near: null,
    isExact: false,
  })),
  ...misreadings.map(({ wrong, right, near }): Term => ({
    spelled: wrong.split(' '),
    right: right.split(' '),
    near,
    isExact: true,
  })),
].sort((a, b) => b.right.length - a.right.length)

const marksOf = (word: string): number => word.normalize('NFD').match(/\p{M}/gu)?.length ?? 0

/** By their first syllable, so that a label asks only for the few terms that may begin in it. */
const byFirst = known.reduce<Map<string, Term[]>>((map, term) => {
  const key = bareLetters(term.spelled[0] ?? '')
  return map.set(key, [...(map.get(key) ?? []), term])
}, new Map())

/** `BUU` → `BƯU`, `Phi` → `Phí`: the capitals of the page stay. */
const inCaseOf = (printed: string, right: string): string => {
  if (printed.length > 1 && printed === printed.toUpperCase()) return right.toUpperCase()
  const first = printed[0] ?? ''
  return first === first.toUpperCase() && first !== first.toLowerCase()
    ? `${(right[0] ?? '').toUpperCase()}${right.slice(1)}`
    : right
}

type Word = { readonly text: string; readonly bare: string; readonly from: number }

const wordsOf = (label: string): Word[] => {
  const bare = bareLetters(label).match(/\p{L}+/gu) ?? []
  return [...label.matchAll(/\p{L}+/gu)].map((found, at) => ({
    text: found[0],
    bare: bare[at] ?? '',
    from: found.index,
  }))
}

/** A scan loses marks and mixes them up, but adds none: `Thuế bảo` is never a bad print of `thuê bao`. */
const mayBe = (word: Word, right: string): boolean =>
  word.text.toLowerCase() === right || marksOf(word.text) <= marksOf(right)

const fits = (term: Term, words: readonly Word[], at: number, around: string): boolean => {
  const isSame = term.right.every((right, step) => {
    const word = words[at + step]
    if (!word) return false
    return term.isExact
      ? word.text.toLowerCase() === term.spelled[step]
      : word.bare === term.spelled[step] && mayBe(word, right)
  })
  return isSame && (term.near === null || term.near.test(around))
}

/** The label with every known term spelled right; `around` is what stands near it. */
export const respell = (label: string, around: string): string => {
  const words = wordsOf(label)
  let [done, shift, next] = [label, 0, 0]
  for (const at of words.keys()) {
    if (at < next) continue
    const term = byFirst.get(words[at]?.bare ?? '')?.find((each) => fits(each, words, at, around))
    if (!term) continue
    next = at + term.right.length
    for (const [step, right] of term.right.entries()) {
      const word = words[at + step]
      if (!word || word.text.toLowerCase() === right) continue
      const [from, spelled] = [word.from + shift, inCaseOf(word.text, right)]
      done = `${done.slice(0, from)}${spelled}${done.slice(from + word.text.length)}`
      shift += spelled.length - word.text.length
    }
  }
  return done
}

const unitByLetters = new Map(unitTerms.map((unit) => [bareLetters(unit), unit]))

const respellUnit = (unit: string): string => {
  const right = unitByLetters.get(bareLetters(unit))
  return right === undefined || right === unit.toLowerCase() ? unit : inCaseOf(unit, right)
}

const repaired = (
  row: Draft,
  column: number,
  [was, now]: readonly [string, string],
  evidence: Repair['evidence'],
): Repair => ({
  code: 'label',
  where: [{ line: row.line, column }],
  was,
  now,
  evidence,
  message: `Chữ bị nhận dạng sai: "${was}" đọc là "${now}".`,
})

/** Puts the marks back that the scan lost in the words of labels and units. */
export const respellRows = (rows: readonly Draft[], { head, title }: Sight): Step => {
  const repairs: Repair[] = []
  const done = rows.map((row) => {
    const label = respell(row.label, `${row.label} ${title}`)
    const unit = respellUnit(row.unit)
    if (label !== row.label) repairs.push(repaired(row, 2, [row.label, label], []))
    if (unit !== row.unit && head.unitColumn !== null)
      repairs.push(repaired(row, head.unitColumn, [row.unit, unit], []))
    return { ...row, label, unit }
  })
  return { rows: done, repairs }
}

const afterColon = (label: string): string | null => /:\s*\S.*$/u.exec(label)?.[0] ?? null

/** `1.4` on the first page belongs to the list `1.` there; '' for a row that is in no such list. */
const listOf = (row: Draft): string =>
  /^\d+(?:\.\d+)+$/.test(row.stt) ? `${row.page}/${row.stt.replace(/\d+$/, '')}` : ''

/**
 * `1.1 Lúa Mùa: DT gieo trồng`, `1.2 …: DT gieo trồng`, `1.4 Lúa Thu Đông gieo trồng`: where all others of a list
 * end alike and one has only the end of that, the colon and the word before it were lost.
 */
export const completeEndings = (rows: readonly Draft[]): Step => {
  const repairs: Repair[] = []
  const lists = new Map<string, Draft[]>()
  for (const row of rows)
    if (listOf(row)) (lists.get(listOf(row)) ?? lists.set(listOf(row), []).get(listOf(row)))?.push(row)
  const done = rows.map((row) => {
    const list = row.label.includes(':') ? [] : (lists.get(listOf(row)) ?? [])
    const sisters = list.filter((other) => other !== row)
    const endings = new Set(sisters.map(({ label }) => afterColon(label)))
    const [ending] = endings
    if (sisters.length < 2 || endings.size !== 1 || ending === null || ending === undefined) return row
    const rest = ending.split(' ').slice(2).join(' ')
    if (rest === '' || !row.label.endsWith(` ${rest}`)) return row
    const label = `${row.label.slice(0, -rest.length - 1)}${ending}`
    repairs.push(
      repaired(
        row,
        2,
        [row.label, label],
        sisters.slice(0, 12).map(({ line }) => ({ line, column: 2 })),
      ),
    )
    return { ...row, label }
  })
  return { rows: done, repairs }
}
