import { bareKey, type Label, placeOfLabel, spelledKey } from '#core/checks/words/labels.ts'
import type { Language } from '#core/checks/words/language.ts'
import { oneLetterApart } from '#core/checks/words/letters.ts'
import type { Slip } from '#core/checks/words/slip.ts'
import { inCaseOf } from '#core/reading/tables/words/in-case-of.ts'

const grouped = <Key>(
  labels: readonly Label[],
  keyOf: (label: Label) => Key,
): ReadonlyMap<Key, readonly Label[]> => {
  const groups = new Map<Key, Label[]>()
  for (const label of labels) {
    const key = keyOf(label)
    const held = groups.get(key)
    if (held) held.push(label)
    else groups.set(key, [label])
  }
  return groups
}

const shown = 5

/** The one label as it would read if it were the other; from the first to the last word that differs, two at least. */
const slipBetween = (label: Label, others: readonly Label[], why: Slip['why']): Slip[] => {
  const [other] = others
  const differs = label.words.flatMap(({ text }, step) => (text === other?.words[step]?.text ? [] : [step]))
  const [start, end] = [differs[0], differs.at(-1)]
  if (!other || start === undefined || end === undefined) return []
  const from = start === end ? Math.max(0, start - 1) : start
  const to = from === end ? Math.min(label.words.length - 1, end + 1) : end
  const run = label.words.slice(from, to + 1)
  return [
    {
      line: label.row.line,
      column: label.column,
      printed: run.map(({ printed }) => printed).join(' '),
      expected: run
        .map(({ printed, text }, step) => {
          const right = other.words[from + step]?.text ?? text
          return right === text ? printed : inCaseOf(printed, right)
        })
        .join(' '),
      why,
      count: others.length,
      proof: others.slice(0, shown).map(placeOfLabel),
    },
  ]
}

/** Whether the words in which a label differs from another stand in the rows above it, as `đông` of `Thủy sản đông lạnh`. */
const isBacked = (label: Label, other: Label): boolean => {
  const above = new Set(
    label.row.path
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu),
  )
  return label.words.some(({ text }, step) => text !== other.words[step]?.text && above.has(text))
}

/** How much speaks for a spelling: how often it stands there, and the rows above. */
const weight = (mine: readonly Label[], [other]: readonly Label[]): number =>
  mine.length + (other && mine.some((label) => isBacked(label, other)) ? 1 : 0)

/** Labels of two tables with the same letters and other marks: the rarer one is asked about, both where nothing decides. */
const withOtherMarks = (labels: readonly Label[]): readonly Slip[] =>
  [...grouped(labels, bareKey).values()].flatMap((group) => {
    if (group.length < 2) return []
    const spellings = [...grouped(group, spelledKey).values()]
    if (spellings.length !== 2 || new Set(group.map(({ table }) => table)).size < 2) return []
    const [one = [], other = []] = spellings
    const [a, b] = [weight(one, other), weight(other, one)]
    return [
      ...(a <= b ? one.flatMap((label) => slipBetween(label, other, 'twin')) : []),
      ...(b < a || (a === b && other.length > 0)
        ? other.flatMap((label) => slipBetween(label, one, 'twin'))
        : []),
    ]
  })

type Blank = readonly [key: string, step: number]

/** A name with each of its words left blank in turn, where that word is asked for. */
const blanks = (label: Label, isAsked: (text: string) => boolean): readonly Blank[] =>
  label.words.flatMap(({ text }, step) =>
    isAsked(text)
      ? [[label.words.map(({ bare }, at) => (at === step ? '*' : bare)).join(' '), step] as const]
      : [],
  )

const longEnough = 3
/** No name has more words; each is left blank once, which a heap of ten thousand words would make endless. */
const tooLong = 100

/** A name that differs in one letter of one word, used nowhere else, from a name of another table whose word is used again. */
const withOtherLetter = (labels: readonly Label[], language: Language): readonly Slip[] => {
  const uses = (text: string): number => language.uses(text).length
  const long = labels.filter(({ words }) => words.length >= longEnough && words.length < tooLong)
  const asked = long.flatMap((label) =>
    blanks(label, (text) => uses(text) === 1).map(([key, step]) => ({ key, step, label })),
  )
  const keys = new Set(asked.map(({ key }) => key))
  if (keys.size === 0) return []
  const usual = new Map<string, Label>()
  for (const other of long)
    for (const [key] of blanks(other, (text) => uses(text) > 1)) if (keys.has(key)) usual.set(key, other)
  return asked.flatMap(({ key, step, label }) => {
    const other = usual.get(key)
    const [mine, theirs] = [label.words[step], other?.words[step]]
    const isTwin =
      other && mine && theirs && label.table !== other.table && oneLetterApart(mine.bare, theirs.bare)
    return isTwin ? slipBetween(label, [other], 'twin') : []
  })
}

const nearRows = 3

type Changed = { readonly word: string; readonly right: string; readonly label: Label }

/** Word by word, what slips change; by table and word. */
const changesOf = (
  labels: readonly Label[],
  slips: readonly Slip[],
): ReadonlyMap<string, readonly Changed[]> => {
  const byLine = new Map(labels.map((label) => [label.row.line, label]))
  const changes = new Map<string, Changed[]>()
  for (const { line, printed, expected } of slips) {
    const [label, right] = [byLine.get(line), expected.toLowerCase().split(' ')]
    for (const [at, word] of printed.toLowerCase().split(' ').entries()) {
      const now = right[at]
      if (!label || now === undefined || now === word) continue
      const key = `${label.table.titleLine} ${word}`
      const held = changes.get(key)
      if (held) held.push({ word, right: now, label })
      else changes.set(key, [{ word, right: now, label }])
    }
  }
  return changes
}

/** The word that two rows of a table have misread alike, in the rows near them: `Hải sản đồng khác` under `Cá đồng`. */
const again = (labels: readonly Label[], slips: readonly Slip[], language: Language): readonly Slip[] => {
  const [changes, asked] = [changesOf(labels, slips), new Set(slips.map(({ line }) => line))]
  return labels.flatMap((label): Slip[] => {
    if (asked.has(label.row.line)) return []
    return label.words.flatMap((word, step): Slip[] => {
      const alike = changes.get(`${label.table.titleLine} ${word.text}`) ?? []
      const found =
        alike.length < 2 ? undefined : alike.find((one) => Math.abs(one.label.at - label.at) <= nearRows)
      const before = label.words[step - 1]
      if (!found || !before || language.pairs(before.text, word.text).length > 1) return []
      return [
        {
          line: label.row.line,
          column: label.column,
          printed: `${before.printed} ${word.printed}`,
          expected: `${before.printed} ${inCaseOf(word.printed, found.right)}`,
          why: 'again',
          count: 1,
          proof: [placeOfLabel(found.label)],
        },
      ]
    })
  })
}

/** The same label elsewhere in the annexes, printed with other marks or another letter. */
export const againstTwins = (labels: readonly Label[], language: Language): readonly Slip[] => {
  const named = labels.filter(({ words }) => words.length > 1)
  const slips = [...withOtherMarks(named), ...withOtherLetter(named, language)]
  return [...slips, ...again(named, slips, language)]
}
