import type { FigureKind } from '#core/figure/figure.ts'
import type { RecordLine } from '#core/figure/said.ts'
import type { WireCell } from '#core/figure/wire.ts'
import type { Told } from '#core/figure/why-not-record.ts'
import type { Nature } from '#core/indicator/definition.ts'
import { parsePeriod, type Period } from '#core/time/period.ts'
import { type CellColumns, wireOf } from '#store/figures/cell-columns.ts'
import type { Ask, Statement } from '#store/store.ts'

/** What the store knows of the ground that figures are judged on. */
export type StoredGround = {
  readonly year: number
  readonly lines: ReadonlyMap<string, RecordLine>
  /** Areas and agencies. */
  readonly scopes: ReadonlySet<string>
  readonly agencies: ReadonlySet<string>
  /** Of the plan's text as it is now. */
  readonly stamp: string
  /** Natures that people confirmed, by code; others are as the text proposes. */
  readonly confirmed: ReadonlyMap<string, Nature>
  /** What stands at the places that were asked for. */
  readonly told: readonly ToldAt[]
}

/** Where a figure stands that others are held against. */
export type ToldPlace = { readonly period: Period; readonly indicator: string; readonly scope: string }
export type ToldAt = Told & { readonly indicator: string; readonly scope: string }

/** Only these are asked for: codes of indicators, and texts that may be areas or agencies. */
export type Asked = {
  readonly indicators: readonly string[]
  readonly codes: readonly string[]
  /** None: nothing that is asked about is held against what reports say, and natures do not matter. */
  readonly told?: readonly ToldPlace[]
  /** Whether the year's plan is asked for, which measures the province's own figures alone; it is, where nobody says. */
  readonly planned?: boolean
}

type Row = {
  year: number
  lines: readonly (Omit<RecordLine, 'planned'> & { planned: string | null; nature: Nature | null })[]
  stamp: string
  told: readonly ({
    period: string
    indicator: string
    scope: string
    kind: FigureKind
    basis: string
  } & CellColumns)[]
  areas: readonly string[]
  agencies: readonly string[]
}

const planned = (value: string | null): WireCell =>
  value === null ? { kind: 'missing' } : { kind: 'number', value }

/** What a question leaves out costs nothing. */
type Parts = { readonly told: boolean; readonly planned: boolean; readonly named: boolean }

const nature = `(select case d.what when 'confirmed' then d.definition ->> 'nature' end from definition_fact d
             where d.province = i.province and d.plan = i.plan and d.code = i.code order by d.revision desc limit 1)`

const plannedValue = `(select f.value::text from figure_at f
             where f.province = i.province and f.plan = i.plan and f.period = p.year::text and f.indicator = i.code
               and f.scope = i.province and f.basis = 'plan' and f.kind in ('plan', 'scenario')
             order by f.kind limit 1)`

const toldThere = `(select coalesce(json_agg(json_build_object('period', f.period, 'indicator', f.indicator, 'scope', f.scope,
          'kind', f.kind, 'basis', f.basis, 'cell', f.cell, 'value', f.value::text, 'words', f.words)), '[]')
       from unnest($4::text[], $5::text[], $6::text[]) as t(period, indicator, scope)
       join figure_at f on f.province = p.province and f.plan = p.plan and f.period = t.period
         and f.indicator = t.indicator and f.scope = t.scope and f.kind in ('estimate', 'actual', 'official'))`

/**
 * $1 the plan, $2 codes of indicators, $3 texts that may be areas or agencies; null for all of them, which is another
 * statement: one plan for both would read all of them and look for one. $4 to $6: periods, indicators and scopes of which
 * is asked what reports say there.
 */
const groundOf = ({ told, planned: isPlanned, named }: Parts): Statement => {
  const among = (column: string, asked: string): string =>
    named ? `${column} = any(${asked}::text[])` : `${asked}::text[] is null`
  return {
    name: ['figure ground', named ? 'named' : 'whole', told ? 'told' : '', isPlanned ? 'planned' : ''].join(
      ' ',
    ),
    text: `select p.year, p.edition || ' ' || p.sha256 as stamp,
      (select coalesce(json_agg(json_build_object('code', i.code, 'name', i.name, 'unit', i.unit, 'path', i.path,
          'heading', i.heading,
          'nature', ${told ? nature : 'null'},
          'owners', coalesce((select o.owners from indicator_owner o
             where o.province = i.province and o.plan = i.plan and o.code = i.code
             order by (o.what = 'confirmed') desc, o.revision desc limit 1), '{}'),
          'planned', ${isPlanned ? plannedValue : 'null'})), '[]')
       from indicator i where i.province = p.province and i.plan = p.plan and i.edition = p.edition
         and ${among('i.code', '$2')}) as lines,
      ${told ? toldThere : `'[]'::json`} as told,
      array(select a.code from area a where a.province = p.province
         and ${among('a.code', '$3')}) as areas,
      array(select distinct g.code from agency g where g.province = p.province
         and ${among('g.code', '$3')}) as agencies
    from plan p where p.plan = $1`,
  }
}

const lineOf = ({ code, name, unit, path, heading, owners, ...line }: Row['lines'][number]): RecordLine => ({
  code,
  name,
  unit,
  path,
  heading,
  owners,
  planned: planned(line.planned),
})

/**
 * In one question, since it is asked at every saving. Null: there is no such plan. Owners are the newest confirmed ones,
 * else the newest proposed (Q21). Without `asked`, everything of the plan, for a file.
 */
export const findGround = async (ask: Ask, plan: string, asked?: Asked): Promise<StoredGround | null> => {
  const places = asked?.told ?? []
  const told = asked?.told === undefined || places.length > 0
  const statement = groundOf({ told, planned: asked?.planned !== false, named: asked !== undefined })
  const beside = [
    places.map(({ period }) => period),
    places.map(({ indicator }) => indicator),
    places.map(({ scope }) => scope),
  ]
  const [row] = await ask<Row>(statement, [
    plan,
    asked?.indicators ?? null,
    asked?.codes ?? null,
    ...(told ? beside : []),
  ])
  if (!row) return null
  const lines = row.lines.map((line) => [line.code, lineOf(line)] as const)
  return {
    year: row.year,
    lines: new Map(lines),
    scopes: new Set([...row.areas, ...row.agencies]),
    agencies: new Set(row.agencies),
    stamp: row.stamp,
    confirmed: new Map(row.lines.flatMap(({ code, nature }) => (nature ? [[code, nature] as const] : []))),
    told: row.told.flatMap(({ period: spelled, cell, value, words, ...of }) => {
      const period = parsePeriod(spelled)
      return period ? [{ ...of, period, cell: wireOf({ cell, value, words }) }] : []
    }),
  }
}
