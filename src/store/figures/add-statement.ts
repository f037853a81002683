import type { Statement } from '#store/store.ts'

/**
 * Judges against what stands and adds, in one message: $1 to $12 the figures column by column, $13 province, $14 plan,
 * $15 moment, $16 to $22 the act, $23 what the log keeps of it. One row comes back for each figure. Where one of them is
 * refused nothing is added. Where somebody else was quicker at one key, one row less is, and the statement fails by
 * dividing by zero: it may be sent together with the commit.
 */
export const addingFigures: Statement = {
  name: 'add figures',
  text: `
    with said as (
      select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
        $9::text[], $10::text[], $11::text[], $12::int[])
        with ordinality as s(period, indicator, scope, kind, basis, cell, value, words, printed, place, by_agency, base, n)
    ), judged as (
      select s.*, f.revision as stood, f.recorded_at as stood_at, f.cell as stood_cell, f.value::text as stood_value,
        f.words as stood_words, f.recording as stood_by, coalesce(f.revision, 0) + 1 as next,
        case
          when case when f.revision is null then s.cell = 'missing'
               else (f.cell, f.value::text, f.words) is not distinct from (s.cell, s.value, s.words) end then 'unchanged'
          when s.base is not null and s.base <> coalesce(f.revision, 0) then 'conflict'
          when f.recorded_at > $15::timestamptz then 'beforePredecessor'
          else 'recorded'
        end as verdict
      from said s left join lateral (
        select * from figure_revision f
        where f.province = $13::text and f.plan = $14::text and f.period = s.period and f.indicator = s.indicator
          and f.scope = s.scope and f.kind = s.kind and f.basis = s.basis
        order by f.revision desc limit 1) f on true
    ), fresh as (
      select * from judged where verdict = 'recorded'
        and not exists (select from judged where verdict in ('conflict', 'beforePredecessor'))
    ), act as (
      insert into recording (province, at, what, document, reason, by_account, by_name, by_agency, trial)
      select $13::text, $15::timestamptz, $16::text, $17::text, $18::text, $19::text, $20::text, $21::text, $22::boolean
      where exists (select from fresh)
      returning recording
    ), logged as (
      insert into change_log (province, at, by_account, by_name, action, subject, after, trial)
      select $13::text, $15::timestamptz, $19::text, $20::text, 'record-figures', 'plan ' || $14::text, $23::jsonb, $22::boolean
      from act where $23::jsonb is not null
    ), added as (
      insert into figure_revision (recorded_at, recording, revision, province, plan, period, indicator, scope, kind, basis,
        cell, value, words, printed, place, by_agency)
      select $15::timestamptz, act.recording, next, $13::text, $14::text, period, indicator, scope, kind, basis,
        cell, value::numeric, words, printed, place, by_agency
      from fresh, act order by period, indicator, scope, kind, basis
      on conflict do nothing
      returning 1
    )
    select j.n, j.verdict, j.next, j.stood, j.stood_at, j.stood_cell, j.stood_value, j.stood_words,
      case when j.verdict in ('conflict', 'beforePredecessor')
        then (select r.by_name from recording r where r.province = $13::text and r.recording = j.stood_by) end as by_name,
      1 / case when (select count(*) from added) = (select count(*) from fresh) then 1 else 0 end as whole
    from judged j order by j.n`,
}
