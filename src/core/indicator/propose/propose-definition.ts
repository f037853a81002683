import { sayingsOf } from '#core/checks/same/cluster.ts'
import type { Definition, Proposed } from '#core/indicator/definition.ts'
import { codeOfRow, codeOfTarget } from '#core/indicator/of-plan.ts'
import { basePeriodOf } from '#core/indicator/propose/base-period.ts'
import { directionOf, structuresIn } from '#core/indicator/propose/direction.ts'
import { disclosureOf, sourceOf } from '#core/indicator/propose/disclosure.ts'
import { natureOf } from '#core/indicator/propose/nature.ts'
import { partsOf } from '#core/indicator/propose/parts.ts'
import { priceOf } from '#core/indicator/propose/price.ts'
import { spaceOf } from '#core/indicator/propose/space.ts'
import { type Subject, subjectsOf } from '#core/indicator/propose/subject.ts'
import { weightOf } from '#core/indicator/propose/weight.ts'
import type { UnitBook } from '#core/indicator/unit.ts'
import type { Plan } from '#core/plan/plan.ts'

/** The row of an annex that says the same as a headline target; its numbers prove what the prose only names. */
const twinsOf = (plan: Plan): ReadonlyMap<string, string> =>
  new Map(
    sayingsOf(plan).clusters.flatMap((cluster) => {
      const target = cluster.find((mention) => mention.target !== null)?.target
      const row = cluster.find(({ source, row: found }) => source === 'annex' && found !== null)
      if (!target || !row?.row || !row.table) return []
      return [
        [codeOfTarget(target.id), codeOfRow(row.table.id, row.table.rows.indexOf(row.row) + 1)] as const,
      ]
    }),
  )

/** What a definition leaves out: the note of a target, the brackets of a name (B08). */
const exclusionsOf = ({ target, name }: Subject): string => {
  if (target?.note) return target.note
  return /\(([^)]*(?:không|trừ|loại)[^)]*)\)/iu.exec(name)?.[1] ?? ''
}

type Study = {
  readonly all: readonly Subject[]
  readonly byCode: ReadonlyMap<string, Subject>
  readonly twins: ReadonlyMap<string, string>
  readonly structures: ReadonlySet<string>
  readonly book: UnitBook
  readonly year: number
}

const propose = (subject: Subject, study: Study): Proposed => {
  const twin = study.byCode.get(study.twins.get(subject.code) ?? '') ?? null
  const nature = natureOf(subject, study.book)
  const parts = partsOf(subject, nature.value, study.all)
  const proven = parts?.numerator || !twin ? parts : (partsOf(twin, nature.value, study.all) ?? parts)
  const [space, direction] = [spaceOf(subject, nature.value, proven), directionOf(subject, study.structures)]
  const weighed = { nature: nature.value, space: space.value, parts: proven }
  const weight = weightOf(subject, weighed, study.all)
  const price = priceOf(subject, nature.value, study.all, study.book)
  const base = basePeriodOf(subject, nature.value, study.year)
  const [disclosure, source] = [disclosureOf(subject), sourceOf(subject)]
  const exclusions = exclusionsOf(subject)
  const definition: Definition = {
    code: subject.code,
    name: subject.name,
    unit: subject.unit,
    nature: nature.value,
    space: space.value,
    direction: direction.value,
    price: price?.value ?? { kind: 'none' },
    base: base?.value ?? null,
    meaning: subject.target?.text ?? [...(subject.place?.row.path ?? []), subject.name].join(' › '),
    numerator: proven?.numerator?.code ?? null,
    denominator: proven?.denominator?.code ?? null,
    factor: proven?.factor ?? '1',
    weight: weight?.value ?? null,
    exclusions,
    source: source?.value ?? '',
    disclosure: disclosure.value,
  }
  return {
    definition,
    why: {
      nature: nature.why,
      space: space.why,
      direction: direction.why,
      disclosure: disclosure.why,
      ...(price ? { price: price.why } : {}),
      ...(base ? { base: base.why } : {}),
      ...(proven ? { numerator: proven.why, denominator: proven.why, factor: proven.why } : {}),
      ...(weight ? { weight: weight.why } : {}),
      ...(source ? { source: source.why } : {}),
      ...(exclusions === '' ? {} : { exclusions: 'in trong ngoặc của văn bản' }),
    },
  }
}

/**
 * A definition for every indicator of a plan that takes a figure, by code, each field with its ground (B12). Only a
 * proposal: a person confirms it. Pure; a plan of ten tables takes some hundredths of a second.
 */
export const proposeDefinitions = (plan: Plan, book: UnitBook): ReadonlyMap<string, Proposed> => {
  const all = subjectsOf(plan)
  const study: Study = {
    all,
    byCode: new Map(all.map((subject) => [subject.code, subject])),
    twins: twinsOf(plan),
    structures: structuresIn(plan, all),
    book,
    year: plan.document.year,
  }
  return new Map(all.map((subject) => [subject.code, propose(subject, study)]))
}
