import { setFormula } from '#actions/table/set-formula.ts'
import { showFormulas } from '#actions/table/show-formulas.ts'
import type { Scope } from '#actions/scope.ts'
import { planOf } from '#cli/figures.ts'
import { prepare } from '#cli/first-start.ts'
import type { Given } from '#cli/given.ts'
import { type Exit, log, print, printJson, refuse, WrongUse } from '#cli/say.ts'
import { clockOf, whereOf } from '#cli/where.ts'
import type { FormulaLine, FormulasPage, FormulaWanted } from '#core/page/formulas-page.ts'
import { openStore } from '#store/open-store.ts'

const use = 'nhip formula list B7 | nhip formula set B7 B7.1 "[B7.2] + [B7.19]" | nhip formula undo B7 B7.1'

/** `nhip formula list|set|undo TABLE …`: the formulas of a table, refused for the same reasons as on its page. */
export const formula = async (given: Given): Promise<Exit> => {
  const [verb, table = '', holder = '', text = ''] = given.words
  const length = { list: 2, set: 4, undo: 3 }[verb ?? '']
  if (length !== given.words.length) throw new WrongUse(`Cách dùng: ${use}`)
  const [where, clock, json] = [whereOf(given), clockOf(given), given.has('json')]
  const { store } = await openStore(where)
  try {
    const { province, told } = await prepare(store, clock)
    for (const line of told) log(line)
    const scope = { store, province, now: clock.now(), trial: clock.trial, actor: null }
    const plan = await planOf(scope, given.text('plan'))
    if (!plan.ok) return await refuse(plan.failure, json)
    const before = await showFormulas(scope, plan.value, table)
    if (!before.ok) return await refuse(before.failure, json)
    if (verb === 'list') return await listed(before.value, json)
    const what = verb === 'undo' ? 'undo' : text === '' ? 'remove' : 'set'
    return await said(scope, before.value, wantedOf(before.value, { holder, text, what }, given), json)
  } finally {
    await store.close()
  }
}

const wantedOf = (
  { lines, today }: FormulasPage,
  wanted: Pick<FormulaWanted, 'holder' | 'text' | 'what'>,
  given: Given,
): FormulaWanted => ({
  ...wanted,
  validFrom: given.text('from') ?? today,
  reason: given.text('reason') ?? '',
  seen: lines.find(({ holder }) => holder === wanted.holder)?.history.length ?? 0,
})

const said = async (
  scope: Scope,
  { plan, id }: FormulasPage,
  wanted: FormulaWanted,
  json: boolean,
): Promise<Exit> => {
  const after = await setFormula(scope, plan.id, id, wanted)
  if (!after.ok) return refuse(after.failure, json)
  const line = after.value.lines.find(({ holder }) => holder === wanted.holder)
  if (json) await printJson({ holder: wanted.holder, text: line?.text ?? null })
  else await print(`${wanted.holder} = ${line?.text ?? 'không có công thức'}\n`)
  return 0
}

const listed = async ({ lines }: FormulasPage, json: boolean): Promise<Exit> => {
  if (json) await printJson({ formulas: lines })
  else await print(lines.map((line) => `${tell(line)}\n`).join(''))
  return 0
}

const tell = ({ holder, label, text, proposal }: FormulaLine): string => {
  if (text !== null) return `${holder} = ${text}\t${label}`
  return proposal ? `${holder} ? ${proposal.text}\t${label}` : `${holder} -\t${label}`
}
