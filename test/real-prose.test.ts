import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { parseRegister } from '#core/agency/register.ts'
import { approximate } from '#core/figure/decimal.ts'
import type { Plan } from '#core/plan/plan.ts'
import { readPlan } from '#core/reading/read-plan.ts'
import { hasRealDocument, realDocument, realTruth } from './real-document.ts'

const truthOfPlan = z.object({
  document: z.object({
    type: z.string(),
    number: z.string(),
    date: z.string(),
    title: z.string(),
    issuer: z.string(),
    year: z.number(),
    signature_block: z.object({ lines: z.array(z.number()), signer: z.string() }),
    theme: z.object({ line: z.number(), text: z.string() }),
    legal_bases: z.array(z.object({ line: z.number() })),
    recipients: z.array(z.object({ line: z.number(), text: z.string() })),
  }),
  general_objectives: z.array(z.object({ id: z.string(), line: z.number(), text: z.string() })),
  headline_targets: z.object({
    named_units: z.number(),
    items: z.array(
      z.object({
        id: z.string(),
        line: z.number(),
        text: z.string(),
        comparator: z.string(),
        comparator_basis: z.string(),
        value: z.number(),
        stretch_value: z.number().nullable(),
        unit: z.string(),
      }),
    ),
  }),
  groups: z.array(
    z.object({ id: z.number(), line: z.number(), title: z.string(), assignments: z.array(z.string()) }),
  ),
  counts: z.object({ joint_lead: z.number(), explicit_chu_tri: z.number() }),
  assignments: z.array(
    z.object({
      id: z.string(),
      group: z.number(),
      source_lines: z.array(z.number()),
      lead_phrase: z.string(),
      lead: z.array(z.string()),
      coordinate: z.array(z.string()),
      joint_lead: z.boolean(),
      lead_is_explicit_chu_tri: z.boolean(),
      text: z.string(),
    }),
  ),
})
const truthOfAgencies = z.object({
  organisations: z.array(
    z.object({ code: z.string(), leads: z.array(z.string()), coordinates: z.array(z.string()) }),
  ),
})

const catalogue = readFileSync(fileURLToPath(new URL('../catalogue/agencies.yaml', import.meta.url)), 'utf8')

const codes = (mentions: readonly { code: string }[]): readonly string[] =>
  mentions.map((mention) => mention.code)
const letters = (text: string): string => text.replace(/[^\p{L}\d]/gu, '')
const tasksOf = (plan: Plan, code: string, kind: 'lead' | 'coordinate'): readonly string[] =>
  plan.assignments.filter((one) => codes(one[kind]).includes(code)).map((one) => one.id)

describe.runIf(hasRealDocument)('the prose of the real plan', () => {
  const register = parseRegister(parse(catalogue))
  if (!register.ok) throw new Error(register.failure.message)
  const read = readPlan(hasRealDocument ? realDocument() : 'KẾ HOẠCH', register.value)
  if (!read.ok) throw new Error(read.failure.message)
  const plan = read.value
  const truth = hasRealDocument ? truthOfPlan.parse(realTruth('plan')) : null
  const agencies = hasRealDocument ? truthOfAgencies.parse(realTruth('agencies')).organisations : []

  test('identity', () => {
    const { signature_block, legal_bases, theme, ...identity } = truth?.document ?? {
      signature_block: null,
      legal_bases: [],
      theme: null,
    }
    expect(plan.document).toMatchObject({
      ...identity,
      theme,
      signer: { name: signature_block?.signer, lines: signature_block?.lines },
    })
    expect(plan.document.legalBases.map((basis) => basis.line)).toEqual(
      legal_bases.map((basis) => basis.line),
    )
    expect(plan.document.legalBases.map((basis) => basis.date)).toEqual([
      '2024-01-05',
      '2023-12-28',
      '2023-12-13',
    ])
  })

  test('objectives', () => {
    expect(plan.objectives.map(({ id, line, text }) => ({ id, line, text }))).toEqual(
      truth?.general_objectives.map(({ id, line, text }) => ({ id, line, text })),
    )
  })

  test('43 of 43 targets', () => {
    const told = plan.targets.map(({ id, line, text, comparator, value, stretch, unit }) => ({
      comparator_basis: undefined,
      id,
      line,
      text,
      comparator,
      value: approximate(value),
      stretch_value: stretch && approximate(stretch),
      unit,
    }))
    expect(told).toEqual(
      truth?.headline_targets.items.map((target) => ({ ...target, comparator_basis: undefined })),
    )
    expect(plan.targets.map((target) => target.basis === 'explicit')).toEqual(
      truth?.headline_targets.items.map((target) => target.comparator_basis === 'explicit'),
    )
    expect(plan.targets.flatMap((target) => target.named)).toHaveLength(
      truth?.headline_targets.named_units ?? 0,
    )
  })

  test('groups and the 47 ids', () => {
    expect(plan.groups).toEqual(truth?.groups.map(({ id, line, title }) => ({ id, line, title })))
    expect(plan.assignments.map((one) => one.id)).toEqual(truth?.groups.flatMap((group) => group.assignments))
    expect(plan.assignments.filter((one) => one.jointLead)).toHaveLength(truth?.counts.joint_lead ?? 0)
    expect(plan.assignments.filter((one) => one.explicitLead)).toHaveLength(
      truth?.counts.explicit_chu_tri ?? 0,
    )
  })

  test('30 of 30 assignments, word for word', () => {
    for (const want of truth?.assignments ?? []) {
      const told = plan.assignments.find((one) => one.id === want.id)
      expect({
        id: told?.id,
        group: told?.group,
        source_lines: told?.lines,
        lead_phrase: told?.leadPhrase,
        lead: codes(told?.lead ?? []),
        coordinate: codes(told?.coordinate ?? []),
        joint_lead: told?.jointLead,
        lead_is_explicit_chu_tri: told?.explicitLead,
        text: told?.text,
      }).toEqual(want)
    }
  })

  test('leads and partners of all 47, as the register of agencies has them', () => {
    for (const agency of agencies) {
      expect([agency.code, tasksOf(plan, agency.code, 'lead')]).toEqual([agency.code, agency.leads])
      expect([agency.code, tasksOf(plan, agency.code, 'coordinate')]).toEqual([
        agency.code,
        agency.coordinates,
      ])
    }
  })

  test('no line is lost, no address stands twice, the tasks hold every letter of the work', () => {
    const known = new Set([
      ...plan.clauses.flatMap((clause) => clause.lines),
      ...plan.unread.map((one) => one.line),
    ])
    expect(
      plan.lines.flatMap((line, at) => (line.trim() !== '' && !known.has(at + 1) ? [at + 1] : [])),
    ).toEqual([])
    const ids = plan.clauses.map((clause) => clause.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const one of plan.assignments)
      expect(letters(one.text).endsWith(letters(one.actions.map((action) => action.text).join('')))).toBe(
        true,
      )
  })

  test('the same plan in another text form is read the same', () => {
    const again = readPlan(`\uFEFF${realDocument().normalize('NFD').replace(/\n/gu, '\r\n')}`, register.value)
    expect(again.ok && again.value.targets).toEqual(plan.targets)
    expect(again.ok && again.value.assignments).toEqual(plan.assignments)
  })
})
