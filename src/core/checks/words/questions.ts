import type { Agency } from '#core/agency/agency.ts'
import { againstRegister } from '#core/checks/words/body-names.ts'
import { cutShort } from '#core/checks/words/cut-short.ts'
import { doubled } from '#core/checks/words/doubled.ts'
import { lostEndings } from '#core/checks/words/endings.ts'
import { labelsOf } from '#core/checks/words/labels.ts'
import { languageOf } from '#core/checks/words/language.ts'
import type { Slip } from '#core/checks/words/slip.ts'
import { placeOfWord, wordsOfText } from '#core/checks/words/text.ts'
import { againstTwins } from '#core/checks/words/twins.ts'
import { againstUsual } from '#core/checks/words/usual.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Place } from '#core/plan/place.ts'
import type { Plan } from '#core/plan/plan.ts'

/** Everything of a document that was probably misread, each place once, in its order. */
export const slipsIn = (
  plan: Pick<Plan, 'lines' | 'tables'>,
  register: readonly Agency[] = [],
): readonly Slip[] => {
  const words = wordsOfText(plan)
  const [language, labels] = [languageOf(words), labelsOf(plan, words)]
  const all = [
    ...againstRegister(words, register),
    ...againstUsual(language),
    ...againstTwins(labels, language),
    ...lostEndings(labels),
    ...cutShort(labels, language),
    ...doubled(language),
  ]
  const kept = new Map<number, Slip[]>()
  for (const slip of all) {
    const held = kept.get(slip.line) ?? []
    if (!held.some((one) => overlap(one, slip))) kept.set(slip.line, [...held, slip])
  }
  return [...kept.values()].flat().toSorted((a, b) => a.line - b.line || (a.column ?? 0) - (b.column ?? 0))
}

const overlap = (one: Slip, other: Slip): boolean => {
  if (one.column !== other.column) return false
  const words = new Set(one.printed.split(' '))
  return other.printed.split(' ').some((word) => words.has(word))
}

const placesOf = (slip: Slip): string => {
  const lines = [...new Set(slip.proof.map(({ line }) => line))].slice(0, 3)
  return lines.length === 0 ? '' : ` (dòng ${lines.join(', ')})`
}

/** What speaks for it, short. */
const reasonOf = (slip: Slip): string => {
  switch (slip.why) {
    case 'usual':
      return `nơi khác viết như vậy ${slip.count} lần${placesOf(slip)}`
    case 'syllable':
      return `chữ in ra không phải âm tiết tiếng Việt, nơi khác viết như vậy${placesOf(slip)}`
    case 'twin':
      return `cùng tên ở biểu khác${placesOf(slip)}`
    case 'again':
      return `như dòng bên cạnh${placesOf(slip)}`
    case 'ending':
      return `tên thiếu chữ, nơi khác có đủ${placesOf(slip)}`
    case 'register':
      return 'danh bạ cơ quan ghi như vậy'
    case 'twice':
      return 'in hai lần liền nhau'
  }
}

/** Slips that say the same of the same words are told once, with every line. */
const alike = (slips: readonly Slip[]): readonly (readonly Slip[])[] => {
  const groups = new Map<string, Slip[]>()
  for (const slip of slips) {
    const name = [slip.printed, slip.expected, reasonOf(slip)].join('|')
    const held = groups.get(name)
    if (held) held.push(slip)
    else groups.set(name, [slip])
  }
  return [...groups.values()]
}

const say = (group: readonly Slip[]): string => {
  const [slip] = group
  if (!slip) return ''
  const lines = [...new Set(group.map(({ line }) => line))].join(', ')
  return `“${slip.printed}” (dòng ${lines}), có lẽ là “${slip.expected}”: ${reasonOf(slip)}`
}

const most = 12

/** The first proof of each slip, then the second of each …, so that none is without. */
const proofOf = (slips: readonly Slip[]): readonly Place[] => {
  const deepest = slips.reduce((most, { proof }) => Math.max(most, proof.length), 0)
  const steps = Array.from({ length: deepest }, (_, step) => slips.flatMap(({ proof }) => proof[step] ?? []))
  return [...new Map(steps.flat().map((place) => [`${place.line}/${place.column}`, place])).values()]
}

/** One question for many slips: place, printed and expected words stand in the same order, parted by `; `. */
const asked = (slips: readonly Slip[], what: string): Finding => ({
  code: 'spelling',
  severity: 'question',
  where: slips.map(placeOfWord),
  evidence: proofOf(slips).slice(0, most),
  printed: slips.map(({ printed }) => printed).join('; '),
  expected: slips.map(({ expected }) => `${expected}?`).join('; '),
  message: `${what} có thể in sai hoặc nhận dạng sai: ${alike(slips).map(say).join('; ')}.`,
})

const inTwelves = (slips: readonly Slip[]): readonly (readonly Slip[])[] =>
  Array.from({ length: Math.ceil(slips.length / most) }, (_, at) => slips.slice(at * most, (at + 1) * most))

/**
 * Words that were probably misread, by the evidence that the document itself and the register carry; they stay as printed (Q33). One
 * question for the names of each table and one for all else, or as many as twelve places each ask for: a person is not
 * drowned, and a name corrected in one table leaves the decisions about the others standing.
 */
export const misreadWords = (plan: Plan, register: readonly Agency[] = []): Finding[] => {
  const slips = slipsIn(plan, register)
  const tables = plan.tables.map(({ rows }) => new Set(rows.map(({ line }) => line)))
  const others = slips.filter(({ line }) => !tables.some((lines) => lines.has(line)))
  const names = tables.map((lines) => slips.filter(({ line }) => lines.has(line)))
  return [
    ...inTwelves(others).map((group) => asked(group, 'Chữ trong văn bản')),
    ...names.flatMap(inTwelves).map((group) => asked(group, 'Tên chỉ tiêu trong biểu')),
  ]
}
