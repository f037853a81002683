import { type RawBuilder, sql } from 'kysely'
import { printDecimal } from '#core/figure/decimal.ts'
import { carried, tenTo } from '#core/formula/cells.ts'
import type { When } from '#core/formula/formula.ts'
import { keyOf, type Leaf, partsOf, type Ready, type Step } from '#core/formula/step.ts'

/*
 * A checked formula as one question to PostgreSQL, computing what core/formula/cells.ts computes, to the last digit, with
 * the same absences and causes; test/store/formula.test.ts holds the two together. It knows no table of ours: the caller
 * gives the figures and the places as relations.
 */

/** What is computed from, and where. */
export type Ground = {
  /** Columns indicator, scope, period, cell, value, words; one row for a key. `words`: the reason of an impossible cell. */
  readonly figures: RawBuilder<unknown>
  /** Columns indicator, scope, period: one result for each. A column of the same row is read from `indicator`. */
  readonly places: RawBuilder<unknown>
  /** What the relation's `period` says for a column, for formulas that name columns: `2023 estimate`. */
  readonly columns?: ReadonlyMap<number, string>
}

/** One result, in no order of its own; `because` as `causesOf` gives it, but for repetitions. */
export type ComputedRow = {
  readonly indicator: string
  readonly scope: string
  readonly period: string
  readonly cell: 'number' | 'missing' | 'none' | 'notApplicable' | 'impossible'
  /** Canonical text, null for what is no number. */
  readonly value: string | null
  /** The reason of an impossible one. */
  readonly words: string | null
  readonly because: readonly string[]
}

/**
 * Most places have a number for every leaf: their value is one plain expression. Where it gives none (an absence, a zero
 * denominator) every step is told apart, with its kind and its causes.
 */
export const formulaSql = ({ step, leaves }: Ready, ground: Ground): RawBuilder<ComputedRow> => {
  const shared: RawBuilder<unknown>[] = []
  const plain = plainOf(step, shared)
  return sql<ComputedRow>`select p.indicator, p.scope, p.period,
      case when q.v is not null then 'number' else
        (array['notApplicable', 'none', 'number', 'missing', 'impossible'])[s.k + 1] end as cell,
      coalesce(q.v, s.v) as value, s.w as words, coalesce(s.b, '{}') as because
    from (${ground.places}) p
    ${sql.join(
      leaves.map((leaf, at) => joined(leaf, at, ground)),
      sql` `,
    )}
    ${sql.join(shared, sql` `)}
    cross join lateral (select ${plain} as v offset 0) q
    left join lateral (${toldApart(step, leaves)}) s on true`
}

const leafValue = (at: number): RawBuilder<unknown> =>
  sql`case when ${sql.ref(`f${at}.cell`)} = 'number' then ${sql.ref(`f${at}.value`)} end`

/** The value of a step where all is numbers, null where anything is not. */
const plainOf = (step: Step, rows: RawBuilder<unknown>[]): RawBuilder<unknown> => {
  if (step.kind === 'leaf') return leafValue(step.at)
  const parts = partsOf(step).map((part) => plainOf(part, rows))
  const [first = sql`null`, second = sql`null`] = parts
  switch (step.kind) {
    case 'constant':
      return numeric(printDecimal(step.value))
    case 'scale':
      return sql`(${first} * ${numeric(printDecimal(tenTo(step.by)))})`
    case 'negate':
      return sql`(- (${first}))`
    case 'round':
      return sql`round(${first}, ${sql.lit(step.decimals)})`
    case 'add':
      return sql`(${sql.join(parts, sql` + `)})`
    case 'multiply':
      return sql`(${first} * ${second})`
    case 'least':
    case 'greatest': {
      const own = rowFor(parts, rows)
      // PostgreSQL's own leaves out what is null
      return sql`case when num_nulls(${sql.join(own)}) = 0 then ${sql.raw(step.kind)}(${sql.join(own)}) end`
    }
    case 'divide': {
      const [top = sql`null`, bottom = sql`null`] = rowFor([first, sql`nullif(${second}, 0)`], rows)
      return quotientOf(top, bottom)
    }
  }
}

/** Parts that are used more than once get a row of their own: copied, they would double at every level. */
const rowFor = (
  parts: readonly RawBuilder<unknown>[],
  rows: RawBuilder<unknown>[],
): readonly RawBuilder<unknown>[] => {
  const own = `d${rows.length}`
  const named = parts.map((part, at) => sql`${part} as ${sql.ref(`x${at}`)}`)
  rows.push(sql`cross join lateral (select ${sql.join(named)} offset 0) ${sql.ref(own)}`)
  return parts.map((_, at) => sql.ref(`${own}.x${at}`))
}

/** `carried` decimals, half away from zero: by whole numbers, since a quotient of numerics has as many as it likes. */
const quotientOf = (top: RawBuilder<unknown>, bottom: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(sign(${top}) * sign(${bottom}) * ${numeric(printDecimal(tenTo(-carried)))} *
    div(abs(${top}) * ${numeric(printDecimal({ digits: 2n * 10n ** BigInt(carried), scale: 0 }))} + abs(${bottom}), abs(${bottom}) * 2))`

/**
 * Every step as a lateral row (k, v, w, b): kind, value, reason, causes; made only where the plain value is none. Kinds
 * count as they do in a sum: 0 not applicable, 1 none, 2 number, 3 missing, 4 impossible. OFFSET 0 keeps the planner from
 * copying a step into each of its uses, which would double the work at every level.
 */
const toldApart = (step: Step, leaves: readonly Leaf[]): RawBuilder<unknown> => {
  const rows = leaves.map(leafRow)
  const last = lateral(step, rows)
  return sql`select ${name(last, 'k')}, ${name(last, 'v')}, ${name(last, 'w')}, ${name(last, 'b')}
    from (select 1 where q.v is null offset 0) one ${sql.join(rows, sql` `)}`
}

type Part = 'k' | 'v' | 'w' | 'b'
const name = (row: string, part: Part): RawBuilder<unknown> => sql.ref(`${row}.${part}`)

const text = (value: string): RawBuilder<unknown> => sql`${value}::text`
const numeric = (value: string): RawBuilder<unknown> => sql`${value}::numeric`

/** A leaf's figure beside each place. */
const joined = (leaf: Leaf, at: number, ground: Ground): RawBuilder<unknown> => {
  const column = leaf.kind === 'column' ? leaf.n : leaf.column
  const period =
    column === null
      ? shifted(leaf.kind === 'indicator' ? leaf.when : 'same')
      : text(ground.columns?.get(column) ?? '')
  const indicator = leaf.kind === 'indicator' ? text(leaf.code) : sql`p.indicator`
  return sql`left join (${ground.figures}) ${sql.ref(`f${at}`)}
      on ${sql.ref(`f${at}.indicator`)} = ${indicator} and ${sql.ref(`f${at}.scope`)} = p.scope
      and ${sql.ref(`f${at}.period`)} = ${period}`
}

/** The step that reads a leaf. */
const leafRow = (leaf: Leaf, at: number): RawBuilder<unknown> => {
  const cell = sql.ref(`f${at}.cell`)
  return sql`cross join lateral (select
      case ${cell} when 'number' then 2 when 'none' then 1 when 'notApplicable' then 0
        when 'impossible' then 4 when 'worded' then 4 else 3 end as k,
      ${leafValue(at)} as v,
      case ${cell} when 'impossible' then ${sql.ref(`f${at}.words`)} when 'worded' then 'unreadable' end as w,
      case ${cell} when 'number' then '{}'::text[] else array[${text(keyOf(leaf))}] end as b
      offset 0) ${sql.ref(`l${at}`)}`
}

/** The period of the place, or the one that is told from it: as `periodAt` of core/formula/when.ts. */
const shifted = (when: When): RawBuilder<unknown> => {
  const year = sql`lpad((left(p.period, 4)::int - 1)::text, 4, '0')`
  if (when === 'same') return sql`p.period`
  if (when === 'wholeYear') return sql`left(p.period, 4)`
  if (when === 'lastYear') return sql`${year} || substr(p.period, 5)`
  return sql`case
    when p.period like '____' or p.period like '%-9M' then ${year} || substr(p.period, 5)
    when p.period like '%-M01' then ${year} || '-M12'
    when p.period like '%-Q1' then ${year} || '-Q4'
    when p.period like '%-S1' then ${year} || '-S2'
    else left(p.period, 6) || lpad((substr(p.period, 7)::int - 1)::text, length(p.period) - 6, '0') end`
}

type Row = {
  readonly k: RawBuilder<unknown>
  readonly v: RawBuilder<unknown>
  readonly w: RawBuilder<unknown>
  readonly b: RawBuilder<unknown>
}

/** Adds the rows of a step and of its parts; answers with the name of its own. */
const lateral = (step: Step, rows: RawBuilder<unknown>[]): string => {
  if (step.kind === 'leaf') return `l${step.at}`
  const parts = partsOf(step).map((part) => lateral(part, rows))
  const { k, v, w, b } = rowOf(step, parts)
  const own = `s${rows.length}`
  rows.push(
    sql`cross join lateral (select ${k} as k, ${v} as v, ${w} as w, ${b} as b offset 0) ${sql.ref(own)}`,
  )
  return own
}

const rowOf = (step: Step, parts: readonly string[]): Row => {
  const [first = '', second = ''] = parts
  switch (step.kind) {
    case 'leaf':
    case 'constant': {
      const value = step.kind === 'constant' ? printDecimal(step.value) : '0'
      return { k: sql`2`, v: numeric(value), w: sql`null::text`, b: sql`'{}'::text[]` }
    }
    case 'scale':
      return { ...passed(first), v: sql`${name(first, 'v')} * ${numeric(printDecimal(tenTo(step.by)))}` }
    case 'negate':
      return { ...passed(first), v: sql`- ${name(first, 'v')}` }
    case 'round':
      return { ...passed(first), v: sql`round(${name(first, 'v')}, ${sql.lit(step.decimals)})` }
    case 'add':
      return chained(
        parts,
        sql.join(
          parts.map((part) => sql`coalesce(${name(part, 'v')}, 0)`),
          sql` + `,
        ),
      )
    case 'least':
    case 'greatest': {
      // of equal values the first, as the core takes it
      const values = sql.join(parts.map((part) => name(part, 'v')))
      return chained(parts, step.kind === 'least' ? sql`least(${values})` : sql`greatest(${values})`)
    }
    case 'multiply':
      return paired(first, second, sql`${name(first, 'v')} * ${name(second, 'v')}`)
    case 'divide':
      return divided(first, second, step.bottom.said)
  }
}

const passed = (of: string): Row => ({
  k: name(of, 'k'),
  v: name(of, 'v'),
  w: name(of, 'w'),
  b: name(of, 'b'),
})

/** The first reason, and the causes of all that are of the resulting kind. */
const reasonsOf = (parts: readonly string[], k: RawBuilder<unknown>): Pick<Row, 'w' | 'b'> => ({
  w: sql`case when ${k} = 4 then coalesce(${sql.join(parts.map((part) => name(part, 'w')))}) end`,
  b: sql.join(
    parts.map((part) => sql`case when ${name(part, 'k')} = ${k} then ${name(part, 'b')} else '{}' end`),
    sql` || `,
  ),
})

const chained = (parts: readonly string[], value: RawBuilder<unknown>): Row => {
  const k = sql`greatest(${sql.join(parts.map((part) => name(part, 'k')))})`
  return { k, v: sql`case when ${k} = 2 then ${value} end`, ...reasonsOf(parts, k) }
}

/** In a product a dash or what does not apply is stronger than a number. */
const kindOfPair = (a: string, b: string): RawBuilder<unknown> => {
  const [left, right] = [name(a, 'k'), name(b, 'k')]
  return sql`case when greatest(${left}, ${right}) > 2 then greatest(${left}, ${right}) else least(${left}, ${right}) end`
}

const paired = (a: string, b: string, value: RawBuilder<unknown>): Row => {
  const k = kindOfPair(a, b)
  return { k, v: sql`case when ${k} = 2 then ${value} end`, ...reasonsOf([a, b], k) }
}

const divided = (a: string, b: string, denominator: string): Row => {
  const [top, bottom] = [name(a, 'v'), name(b, 'v')]
  const pair = paired(a, b, quotientOf(top, bottom))
  const zero = sql`${name(a, 'k')} = 2 and ${name(b, 'k')} = 2 and ${bottom} = 0`
  return {
    k: sql`case when ${zero} then 4 else ${pair.k} end`,
    v: sql`case when ${zero} then null else ${pair.v} end`,
    w: sql`case when ${zero} then 'zeroDenominator' else ${pair.w} end`,
    b: sql`case when ${zero} then array[${text(denominator)}] else ${pair.b} end`,
  }
}
