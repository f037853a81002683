import type { Action, Deadline, DueTime } from '#core/plan/action.ts'
import { approximate } from '#core/figure/decimal.ts'
import type { Assignment, Plan, Target } from '#core/plan/plan.ts'

/*
 * What the words of a plan say beside its figures, one line for each thing: the expectations in `words/*.yaml` are
 * written in this form.
 */

const timeTold = (time: DueTime): string => {
  if (time.kind === 'day') return `${time.strict ? 'before ' : 'until '}${time.day}`
  if (time.kind === 'period') return time.period
  if (time.kind === 'span') return `${time.from} to ${time.to}`
  if (time.kind !== 'every') return time.kind
  return `every ${time.every}${time.day === null ? '' : `, ${time.strict ? 'before' : 'until'} the ${time.day}`}`
}

const deadlineTold = ({ text, time }: Deadline): string => `when: ${text} = ${timeTold(time)}`

const actionTold = (action: Action): string =>
  [
    action.text,
    action.type,
    ...(action.inheritedVerb === null ? [] : [`verb: ${action.inheritedVerb}`]),
    ...(action.by ? [`by: ${action.by.map(({ code }) => code).join(', ')}`] : []),
    ...action.citations.map(
      ({ text, footnote }) => `cites: ${text}${footnote === null ? '' : ` (${footnote})`}`,
    ),
    ...action.quantities.map(
      ({ comparator, value, upper, unit, object, place, role }) =>
        `figure: ${comparator} ${approximate(value)}${upper === null ? '' : ` … ${approximate(upper)}`} ${unit}, ${object}${place === null ? '' : `, ${place}`}${role === 'goal' ? '' : ' (context)'}`,
    ),
    ...action.deadlines.map(deadlineTold),
  ].join(' | ')

const assignmentTold = (one: Assignment): Readonly<Record<string, readonly string[]>> => ({
  [[
    one.id,
    ...(one.product === undefined ? [] : [one.product]),
    ...(one.deadlines ?? []).map(deadlineTold),
  ].join(' | ')]: one.actions.map(actionTold),
})

const relationTold = ({ id, range, tier, partOf }: Target): readonly string[] => {
  const said = [
    ...(range ? [`from ${approximate(range.lower)} to ${approximate(range.upper)}`] : []),
    ...(tier === undefined ? [] : [`tier: ${tier}`]),
    ...(partOf ? [`${partOf.kind === 'sum' ? 'makes up' : 'part of'} ${partOf.target}`] : []),
  ]
  return said.length === 0 ? [] : [[id, ...said].join(' | ')]
}

export const toldWords = (plan: Plan) => ({
  relations: plan.targets.flatMap(relationTold),
  assignments: plan.assignments.map(assignmentTold),
  budget: plan.budget.map(
    ({ id, label, value, unit, line, announces }) =>
      `${line} | ${id} | ${label} | ${approximate(value)} ${unit}${announces === 'silent' ? '' : ` | ${announces}`}`,
  ),
})
