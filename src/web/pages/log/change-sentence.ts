import { changeWords } from '#web/pages/log/change-words.ts'
import { showDecimal } from '#web/words/figures.ts'
import { showDay, showMoment } from '#web/words/moments.ts'
import type { Say } from '#web/words/say.ts'

/** A sentence for the cell of the log, and what opens on a press; `more` may be empty. */
export type Told = { readonly text: string; readonly more: readonly string[] }

type Facts = Readonly<Record<string, unknown>>
type Speak = Say<typeof changeWords>
/** Null: the facts have another shape than this sentence knows. */
type Sentence = (facts: Facts, say: Speak) => Told | null

const isFacts = (value: unknown): value is Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const number = (value: unknown): number => (typeof value === 'number' ? value : 0)
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
const within = (value: unknown): Facts => (isFacts(value) ? value : {})

const joined = (parts: readonly string[], more: readonly string[] = []): Told => ({
  text: parts.filter(Boolean).join(', '),
  more: more.filter(Boolean),
})
const checksum = (facts: Facts, say: Speak, name = 'checksum'): string =>
  text(facts[name]) && say('checksum', { checksum: text(facts[name]) })

const saved: Sentence = (facts, say) => {
  const [cells, parts] = [texts(facts['cells']), texts(facts['texts'])]
  const [first] = cells
  return joined(
    [
      first === undefined ? '' : say('cells', { count: cells.length, first }),
      ...parts.flatMap((part) => (part === 'situation' || part === 'proposals' ? [say(part)] : [])),
      text(facts['file']) && say('fromFile', { file: text(facts['file']) }),
    ],
    cells.length > 1 ? [cells.join(', ')] : [],
  )
}

const sent: Sentence = (facts, say) =>
  joined(
    [
      say('sending', { revision: number(facts['revision']) }),
      say('answered', { count: number(facts['figures']) }),
    ],
    [checksum(facts, say)],
  )

const judged: Sentence = (facts, say) => {
  const reason = text(facts['note'])
  return joined([
    say('sending', { revision: number(facts['revision']) }),
    reason && say('reason', { reason }),
  ])
}

const reasoned: Sentence = (facts, say) => {
  const reason = text(facts['reason'])
  const request = number(facts['number'])
  return joined([request > 0 ? say('request', { number: request }) : '', reason && say('reason', { reason })])
}

/** A wished or granted day, the document that grants it, why. */
const dayChanged: Sentence = (facts, say) => {
  const [until, document, reason] = [text(facts['until']), text(facts['document']), text(facts['reason'])]
  return joined([
    until && say('untilDay', { day: showDay(until) }),
    document && say('document', { document }),
    reason && say('reason', { reason }),
  ])
}

const planStated: Sentence = (facts, say) => {
  const [document, dated, reason] = [text(facts['document']), text(facts['dated']), text(facts['reason'])]
  return joined([
    document && say('document', { document }),
    dated && say('dated', { day: showDay(dated) }),
    reason && say('reason', { reason }),
  ])
}

const correctionAsked: Sentence = (facts, say) => {
  const cells = texts(facts['cells'])
  const [first = ''] = cells
  const reason = text(facts['reason'])
  return joined(
    [say('cells', { count: cells.length, first }), reason && say('reason', { reason })],
    cells.length > 1 ? [cells.join(', ')] : [],
  )
}

const delegated: Sentence = (facts, say) =>
  joined([
    text(facts['deputyName']),
    `${text(facts['form'])}. ${text(facts['headTitle'])}`,
    say('life', { from: showDay(text(facts['from'])), to: showDay(text(facts['to'])) }),
    text(facts['document']),
  ])

const consolidated: Sentence = (facts, say) => {
  const counts = within(facts['counts'])
  return joined(
    [
      say('edition', { edition: number(facts['edition']) }),
      say('sentOf', { sent: number(counts['sent']), duties: number(counts['duties']) }),
    ],
    [checksum(facts, say)],
  )
}

const verdicts = ['authorsError', 'rendering', 'accepted', 'official', 'undone'] as const
const readings = ['thousands', 'decimals'] as const

const decided: Sentence = (facts, say) => {
  const what = verdicts.find((one) => one === facts['what'])
  if (!what) return null
  const [value, reason] = [text(facts['value']), text(facts['reason'])]
  const reading = readings.find((one) => one === value)
  return joined(
    [say(what), reading ? say(reading) : value, reason && say('reason', { reason })],
    [text(facts['finding'])],
  )
}

const imported: Sentence = (facts, say) => {
  const counts = within(facts['counts'])
  const known = {
    lines: number(counts['lines']),
    targets: number(counts['targets']),
    rows: number(counts['rows']),
    assignments: number(counts['assignments']),
  }
  const plan = { number: text(facts['number']), date: showDay(text(facts['date'])) }
  return joined(
    [
      facts['edition'] === undefined ? '' : say('edition', { edition: number(facts['edition']) }),
      plan.number && say('plan', plan),
      text(facts['file']) && say('file', { file: text(facts['file']) }),
    ],
    [known.lines > 0 ? say('lines', known) : '', checksum(facts, say, 'sha256')],
  )
}

const codesOf = (codes: readonly string[], say: Speak): string => {
  const [first] = codes
  return first === undefined ? '' : say('indicators', { count: codes.length, first })
}
const bodiesOf = (owners: readonly string[], say: Speak): string =>
  owners.length === 0 ? say('nobody') : say('owners', { owners: owners.join(', ') })

/** Before: the owners of each indicator. After: the indicators, and who answers for all of them. */
const owned: Sentence = (facts, say) => {
  const codes = texts(facts['codes'])
  if (codes.length > 0)
    return joined(
      [codesOf(codes, say), bodiesOf(texts(facts['owners']), say)],
      codes.length > 1 ? [codes.join(', ')] : [],
    )
  const lines = Object.entries(facts).map(([code, owners]) => [code, bodiesOf(texts(owners), say)] as const)
  const [first] = lines
  if (!first) return null
  const alike = lines.every(([, bodies]) => bodies === first[1])
  return joined(
    [
      codesOf(
        lines.map(([code]) => code),
        say,
      ),
      alike ? first[1] : say('several'),
    ],
    alike ? [] : lines.map(([code, bodies]) => `${code}: ${bodies}`),
  )
}

/** `{"a":[1,2],"b":{"c":3}}` → `a: 1, 2` and `b.c: 3`: what no sentence is written for stays readable. */
const pairsOf = (value: unknown, path: string): readonly string[] => {
  if (value === null || value === undefined || value === '') return []
  if (Array.isArray(value) && value.every((one) => !isFacts(one)))
    return value.length === 0 ? [] : [`${path}: ${value.join(', ')}`]
  if (typeof value !== 'object') {
    const word = typeof value === 'string' ? value : JSON.stringify(value)
    return [path ? `${path}: ${word}` : word]
  }
  return Object.entries(value).flatMap(([name, one]) => pairsOf(one, path ? `${path}.${name}` : name))
}

const named: Sentence = (facts, say) => {
  const [name, from, to] = [text(facts['name']), text(facts['validFrom']), text(facts['validTo'])]
  if (name === '' || from === '') return null
  return joined([name, say('life', { from: showDay(from), to: to && showDay(to) })], pairsOf(facts, ''))
}

/** `6/5; từ ngày 01/02/2024; lý do: …`: a formula before and after. */
const computedBy: Sentence = (facts, say) => {
  const formula = facts['formula']
  const said = formula === null ? say('asPrinted') : text(formula) || say('noFormula')
  const [from, reason] = [text(facts['from']), text(facts['reason'])]
  return joined([said, from && say('fromDay', { day: showDay(from) }), reason && say('reason', { reason })])
}

/** Before: what each indicator was taken for. After: the indicators, and why. */
const defined: Sentence = (facts, say) => {
  const told = texts(facts['codes'])
  const codes = told.length > 0 ? told : Object.keys(facts)
  const reason = text(facts['reason'])
  return joined(
    [codesOf(codes, say), reason && say('reason', { reason })],
    codes.length > 1 ? [codes.join(', ')] : [],
  )
}

/** `T.8, B1.16, lý do: …`; an added value with its name. */
const chosenValue: Sentence = (facts, say) => {
  const reason = text(facts['reason'])
  return joined([
    text(facts['code']),
    text(facts['name']) || text(facts['key']),
    text(facts['value']),
    reason && say('reason', { reason }),
  ])
}

/** `T.19, xã Tân An, 12/QĐ-UBND, 20/12/2024`; a withdrawal with its reason. */
const recognised: Sentence = (facts, say) => {
  const [day, reason] = [text(facts['day']), text(facts['reason'])]
  return joined([
    text(facts['code']),
    text(facts['unit']),
    text(facts['decision']),
    day && showDay(day),
    reason && say('reason', { reason }),
  ])
}

/** `T.13, Số bác sĩ…, số của cơ quan tổng hợp: 10.10, lý do: …`; whose figure is printed from now on. */
const chosenFigure: Sentence = (facts, say) => {
  const [basis, reason] = [text(facts['basis']), text(facts['reason'])]
  const value = text(within(facts['cell'])['value'])
  const whose = basis === '' ? say('focalPrinted') : basis === 'consolidator' ? say('ownPrinted') : basis
  return joined([
    text(facts['code']),
    text(facts['name']),
    value ? `${whose}: ${showDecimal(value)}` : whose,
    reason && say('reason', { reason }),
  ])
}

const sentences: Readonly<Record<string, Sentence>> = {
  'save-draft': saved,
  'send-report': sent,
  'return-report': judged,
  'accept-report': judged,
  'ask-correction': correctionAsked,
  'accept-correction': reasoned,
  'refuse-correction': reasoned,
  'revoke-delegation': reasoned,
  'give-delegation': delegated,
  consolidate: consolidated,
  'choose-printed': chosenFigure,
  'duty-asked': dayChanged,
  'duty-extended': dayChanged,
  'duty-refused': dayChanged,
  'duty-exempted': dayChanged,
  'duty-restored': dayChanged,
  'duty-passed': reasoned,
  'plan-duty-stated': planStated,
  'plan-duty-withdrawn': planStated,
  'give-plan-duties': (facts, say) =>
    joined([
      say('duties', { count: number(facts['duties']) }),
      say('due', { day: showDay(text(facts['due'])) }),
    ]),
  'open-period': (facts, say) =>
    joined([
      say('duties', { count: number(facts['duties']) }),
      say('due', { day: showDay(text(facts['due'])) }),
    ]),
  'open-plan': (facts, say) =>
    joined([
      say('edition', { edition: number(facts['edition']) }),
      say('decided', { decided: number(facts['decided']), findings: number(facts['findings']) }),
    ]),
  'decide-finding': decided,
  'undo-decision': decided,
  'set-formula': computedBy,
  'undo-formula': computedBy,
  'import-plan': imported,
  'renew-plan': imported,
  'confirm-owners': owned,
  'confirm-definitions': defined,
  'withdraw-definitions': defined,
  'choose-baseline': chosenValue,
  'record-recognition': recognised,
  'withdraw-recognition': recognised,
  'add-accounts': (facts, say) => {
    const accounts = texts(facts['accounts'])
    return joined([say('accounts', { count: accounts.length })], [accounts.join(', ')])
  },
  'prepare-province': (facts, say) =>
    joined([text(facts['name']), say('agencies', { count: number(facts['agencies']) })]),
  'rename-account': (facts) => joined([text(facts['name'])]),
  'add-agency': named,
  'end-agency': named,
  'respell-agency': named,
  'keep-area': named,
  'lock-account': (facts, say) => joined([say('until', { at: showMoment(text(facts['until'])) })]),
}

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return json
  }
}

/** How many pairs stand in sight where no sentence is known. */
const inSight = 3

/** What the log keeps of one side of a change, in words; null where it keeps nothing. */
export const tellChange = (action: string, json: string | null, say: Speak): Told | null => {
  if (json === null) return null
  const facts = parsed(json)
  const told = isFacts(facts) ? (sentences[action]?.(facts, say) ?? null) : null
  if (told && told.text !== '') return told
  const pairs = pairsOf(facts, '')
  return { text: pairs.slice(0, inSight).join('; '), more: pairs.slice(inSight) }
}
