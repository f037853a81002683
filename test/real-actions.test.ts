import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { ActionType } from '#core/plan/action.ts'
import { approximate } from '#core/figure/decimal.ts'
import type { Plan } from '#core/plan/plan.ts'
import { readPlan } from '#core/reading/read-plan.ts'
import { loadRegister } from '#office/catalogue.ts'
import { hasRealDocument, realDocument, realTruth } from './real-document.ts'

const truthOfActions = z.object({
  assignments: z.array(
    z.object({
      id: z.string(),
      actions: z.array(
        z.object({
          raw_segment: z.string(),
          text: z.string(),
          type: z.string(),
          inherited_verb: z.string().optional(),
          quantitative: z.array(z.object({ value: z.number().nullable() })).optional(),
        }),
      ),
    }),
  ),
})

/** The letters of the careful reading. */
const types: Readonly<Record<string, ActionType>> = {
  I: 'implement',
  D: 'document',
  P: 'project',
  S: 'study',
  E: 'enforcement',
  M: 'campaign',
  Q: 'quantity',
  C: 'continuing',
  K: 'petition',
}

const letters = (text: string): string => text.replace(/[^\p{L}\d]/gu, '')

/** Where the pieces of a text meet, counted in letters. */
const boundaries = (pieces: readonly string[]): readonly number[] => {
  let end = 0
  return pieces.slice(0, -1).map((piece) => (end += letters(piece).length))
}

const actionsOf = (plan: Plan, id: string): readonly string[] =>
  plan.assignments.find((one) => one.id === id)?.actions.map(({ text }) => text) ?? []

describe.runIf(hasRealDocument)('the tasks inside the assignments of the real plan', () => {
  const read = readPlan(hasRealDocument ? realDocument() : 'KẾ HOẠCH', loadRegister())
  if (!read.ok) throw new Error(read.failure.message)
  const plan = read.value
  const careful = hasRealDocument ? truthOfActions.parse(realTruth('plan')).assignments : []
  const pairs = careful.map(({ id, actions }) => ({
    own: actionsOf(plan, id),
    careful: actions.map((action) => action.raw_segment),
  }))

  test('hold every letter of the work, as the careful reading does', () => {
    expect(pairs.map(({ own }) => letters(own.join('')))).toEqual(
      pairs.map((pair) => letters(pair.careful.join(''))),
    )
  })

  test('are parted where the careful reading parts them: nine in ten, and no more than one in ten beside', () => {
    const own = pairs.map((pair) => new Set(boundaries(pair.own)))
    const wanted = pairs.map((pair) => boundaries(pair.careful))
    const found = wanted.flatMap((places, at) => places.filter((place) => own[at]?.has(place)))
    expect(found.length / wanted.flat().length).toBeGreaterThan(0.9)
    expect(found.length / own.reduce((all, places) => all + places.size, 0)).toBeGreaterThan(0.9)
  })

  /** Pairs of actions that both readings cut alike. */
  const alike = careful.flatMap(({ id, actions }) => {
    const own = plan.assignments.find((one) => one.id === id)?.actions ?? []
    return actions.flatMap((action) => {
      const same = own.find(({ text }) => letters(text) === letters(action.raw_segment))
      return same ? [{ own: same, careful: action }] : []
    })
  })

  test('have the type of the careful reading, more than eight in ten, and the verb that governs them', () => {
    expect(alike.length).toBeGreaterThan(150)
    const right = alike.filter((pair) => pair.own.type === types[pair.careful.type])
    expect(right.length / alike.length).toBeGreaterThan(0.85)
    const heirs = alike.filter((pair) => pair.careful.inherited_verb !== undefined)
    expect(heirs.filter((pair) => pair.own.inheritedVerb !== null).length / heirs.length).toBeGreaterThan(0.8)
    const others = alike.filter((pair) => pair.careful.inherited_verb === undefined)
    expect(others.filter((pair) => pair.own.inheritedVerb !== null)).toEqual([])
  })

  test('hold every figure that the careful reading finds in them', () => {
    const wanted = careful.flatMap(({ id, actions }) =>
      actions.flatMap(({ quantitative }) =>
        (quantitative ?? []).flatMap(({ value }) => (value === null ? [] : [`${id} ${value}`])),
      ),
    )
    const own = new Set(
      plan.assignments.flatMap(({ id, actions }) =>
        actions.flatMap(({ quantities }) => quantities.map(({ value }) => `${id} ${approximate(value)}`)),
      ),
    )
    expect(wanted.filter((one) => !own.has(one))).toEqual([])
  })

  test('say where in them a document or a figure stands, letter for letter', () => {
    for (const { actions } of plan.assignments)
      for (const { text, citations, quantities } of actions)
        for (const one of [...citations, ...quantities])
          if (one.at !== null) expect(text.slice(one.at, one.at + one.text.length)).toBe(one.text)
  })
})
