import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

import { parseRegister } from '#core/agency/register.ts'
import { checkPlan } from '#core/checks/check-plan.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'
import { readPlan } from '#core/reading/read-plan.ts'
import { hasRealDocument, realDocument, realTruth } from './real-document.ts'

const place = z.object({ line: z.number(), column: z.number().optional() })
const known = z.object({
  findings: z.array(
    z.object({ code: z.string(), severity: z.string(), where: z.array(place), printed: z.string() }),
  ),
})

const plan = (): Plan => {
  const register = parseRegister(
    parse(readFileSync(fileURLToPath(new URL('../catalogue/agencies.yaml', import.meta.url)), 'utf8')),
  )
  if (!register.ok) throw new Error('the register of the catalogue reads')
  const read = readPlan(realDocument(), register.value)
  if (!read.ok) throw new Error('the real document reads')
  return read.value
}

const covers = (finding: Finding, { line, column }: { line: number; column?: number | undefined }): boolean =>
  finding.where.some(
    (one) => one.line === line && (column === undefined || one.column === undefined || one.column === column),
  )

describe.runIf(hasRealDocument)('the checks on the real document', () => {
  const read = hasRealDocument ? plan() : null
  const findings = read ? checkPlan(read) : []
  const on = (line: number) => findings.filter((finding) => covers(finding, { line }))

  test('every known finding is found at its places', () => {
    for (const wanted of known.parse(realTruth('findings-sample')).findings) {
      const match = findings.find(
        ({ code, severity, ...finding }) =>
          code === wanted.code &&
          severity === wanted.severity &&
          wanted.where.every((one) => covers({ code, severity, ...finding }, one)),
      )
      expect(match, `${wanted.code} at ${wanted.where.map(({ line }) => line).join()}`).toBeDefined()
    }
  })

  test('the indicators that contradict one another are one finding each', () => {
    const pairs = [
      [40, 284, 652],
      [38, 292, 521],
      [38, 293, 528],
      [38, 540],
      [290, 480],
      [295, 542],
      [296, 550],
      [56, 905],
      [168, 907],
      [58, 596],
      [58, 597],
    ]
    for (const lines of pairs) {
      const found = findings.filter(
        ({ code, where }) =>
          code === 'contradiction' && lines.every((line) => where.some((one) => one.line === line)),
      )
      expect(found, lines.join()).toHaveLength(1)
    }
    expect(
      findings.filter(({ code, severity }) => code === 'contradiction' && severity === 'error'),
    ).toHaveLength(pairs.length)
  })

  test('totals that hold are silent', () => {
    const holding = [
      306, 307, 310, 333, 334, 391, 395, 401, 402, 405, 406, 433, 434, 480, 523, 528, 543, 546, 554, 569, 575,
    ]
    const more = [
      579, 583, 607, 620, 635, 653, 655, 679, 680, 698, 699, 757, 779, 797, 811, 826, 827, 828, 845, 846, 850,
    ]
    for (const line of [...holding, ...more])
      expect(
        on(line).filter(({ code }) => code !== 'contradiction' && code !== 'unit'),
        `line ${line}`,
      ).toEqual([])
  })

  test('agreements over units and tables are silent', () => {
    for (const line of [34, 35, 36, 37, 39, 46, 47, 51, 278, 279, 280, 281, 282, 285, 294])
      expect(
        on(line).filter(({ code }) => code === 'contradiction'),
        `line ${line}`,
      ).toEqual([])
  })

  test('every finding says where, in one sentence; none names more than twelve places', () => {
    for (const { where, message } of findings) {
      expect(where.length).toBeGreaterThan(0)
      expect(where.length).toBeLessThanOrEqual(12)
      expect(message).toMatch(/[.?]$/)
    }
  })

  test('people are asked little', () => {
    expect(findings.filter(({ severity }) => severity === 'question').length).toBeLessThan(45)
  })
})
