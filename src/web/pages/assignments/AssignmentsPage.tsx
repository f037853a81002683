import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { AssignmentsPage as Page } from '#core/page/plan-pages.ts'
import type { ActionType } from '#core/plan/action.ts'
import { useAsked } from '#web/frame/asked.ts'
import { AgencyList } from '#web/pages/assignments/AgencyList.tsx'
import { AssignmentCard } from '#web/pages/assignments/AssignmentCard.tsx'
import { chosen, countByAgency, type Wanted } from '#web/pages/assignments/choose.ts'
import { assignmentWords, dueWords, typeWords } from '#web/pages/assignments/words.ts'
import { type DueKey, dueKeys, dueKeysOf } from '#web/plan/deadlines.ts'
import { grouped } from '#web/plan/grouped.ts'
import { queries } from '#web/queries.ts'
import { Answer } from '#web/ui/Answer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Choice } from '#web/ui/Choice.tsx'
import { SelectField } from '#web/ui/Field.tsx'
import { Filter } from '#web/ui/Filter.tsx'
import { Empty } from '#web/ui/Notice.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { commonWords } from '#web/words/common.ts'
import { useWords } from '#web/words/say.ts'
import './assignments.css'

const upper = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

/** The types that occur, with how many assignments have one; most first. */
const typesIn = (page: Page): readonly (readonly [ActionType, number])[] =>
  grouped(
    page.assignments.flatMap(({ actions }) => [...new Set(actions.map(({ type }) => type))]),
    (type) => type,
  )
    .map(([type, all]) => [type, all.length] as const)
    .toSorted((a, b) => b[1] - a[1])

const dueIn = (page: Page): readonly (readonly [DueKey, number])[] =>
  dueKeys.flatMap((key) => {
    const count = page.assignments.filter((one) => dueKeysOf(one, page.plan.year).includes(key)).length
    return count > 0 ? [[key, count] as const] : []
  })

type Change = (change: Readonly<Record<string, string>>) => void

const Filters = ({
  page,
  wanted,
  count,
  change,
}: {
  readonly page: Page
  readonly wanted: Wanted
  readonly count: number
  readonly change: Change
}) => {
  const say = useWords(assignmentWords)
  const sayType = useWords(typeWords)
  const sayDue = useWords(dueWords)
  const agencies = countByAgency(page, page.assignments)
  return (
    <>
      <div className="tasks-filters no-print">
        <SelectField
          label={say('agency')}
          value={wanted.agency}
          onChange={(event) => change({ 'don-vi': event.currentTarget.value })}
        >
          <option value="">{say('anyAgency')}</option>
          {agencies.map((agency) => (
            <option key={agency.code} value={agency.code}>
              {agency.name} ({agency.lead}+{agency.coordinate})
            </option>
          ))}
        </SelectField>
        <SelectField
          label={say('group')}
          value={wanted.group}
          onChange={(event) => change({ nhom: event.currentTarget.value })}
        >
          <option value="">{say('anyGroup')}</option>
          {page.groups.map((group) => (
            <option key={group.id} value={String(group.id)}>
              {group.id}. {group.title}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={say('type')}
          value={wanted.type}
          onChange={(event) => change({ viec: event.currentTarget.value })}
        >
          <option value="">{say('anyType')}</option>
          {typesIn(page).map(([type, count]) => (
            <option key={type} value={type}>
              {upper(sayType(type))} ({count})
            </option>
          ))}
        </SelectField>
        <SelectField
          label={say('due')}
          value={wanted.due}
          onChange={(event) => change({ han: event.currentTarget.value })}
        >
          <option value="">{say('anyDue')}</option>
          {dueIn(page).map(([key, count]) => (
            <option key={key} value={key}>
              {sayDue(key)} ({count})
            </option>
          ))}
        </SelectField>
        {wanted.agency === '' ? null : (
          <Choice
            label={say('role')}
            value={wanted.role}
            onChoose={(vai) => change({ vai })}
            options={[
              { value: '', word: say('anyRole'), count: chosen(page, { ...wanted, role: '' }).length },
              {
                value: 'chu-tri',
                word: say('lead'),
                count: chosen(page, { ...wanted, role: 'chu-tri' }).length,
              },
              {
                value: 'phoi-hop',
                word: say('coordinate'),
                count: chosen(page, { ...wanted, role: 'phoi-hop' }).length,
              },
            ]}
          />
        )}
      </div>
      <Filter
        label={say('filterLabel')}
        value={wanted.text}
        onChange={(loc) => change({ loc })}
        shown={say('shown', { count })}
      />
    </>
  )
}

const Assignments = ({ page }: { readonly page: Page }) => {
  const say = useWords(assignmentWords)
  const sayCommon = useWords(commonWords)
  const [asked, setAsked] = useAsked()
  const { hash } = useLocation()
  const wanted: Wanted = {
    text: asked['loc'] ?? '',
    agency: asked['don-vi'] ?? '',
    group: asked['nhom'] ?? '',
    role: asked['vai'] ?? '',
    type: asked['viec'] ?? '',
    due: asked['han'] ?? '',
  }
  const view = asked['xem'] === 'don-vi' ? 'don-vi' : 'nhom'
  const shown = chosen(page, wanted)
  useEffect(() => {
    if (hash) document.getElementById(hash)?.scrollIntoView({ block: 'start' })
  }, [hash])
  return (
    <>
      <PageHead
        title={say('title')}
        sentence={say('sentence', {
          assignments: page.assignments.length,
          groups: page.groups.length,
          joint: page.assignments.filter((one) => one.jointLead).length,
          interpreted: page.assignments.filter((one) => !one.explicitLead).length,
        })}
        actions={
          <Choice
            label={say('view')}
            value={view}
            onChoose={(xem) => setAsked({ xem: xem === 'nhom' ? '' : xem })}
            options={[
              { value: 'nhom', word: say('byGroup') },
              { value: 'don-vi', word: say('byAgency') },
            ]}
          />
        }
      />
      <Filters page={page} wanted={wanted} count={shown.length} change={setAsked} />
      {shown.length === 0 ? (
        <Empty
          actions={
            <Button onClick={() => setAsked({ loc: '', 'don-vi': '', nhom: '', vai: '', viec: '', han: '' })}>
              {sayCommon('clearFilter')}
            </Button>
          }
        >
          {sayCommon('nothingFound')}
        </Empty>
      ) : null}
      {view === 'don-vi' ? (
        <AgencyList page={page} assignments={shown} />
      ) : (
        page.groups
          .filter((group) => shown.some((one) => one.group === group.id))
          .map((group) => (
            <section key={group.id} className="tasks-group" aria-labelledby={`nhom-${group.id}`}>
              <h2 id={`nhom-${group.id}`}>
                {group.id}. {group.title}
              </h2>
              {shown
                .filter((one) => one.group === group.id)
                .map((one) => (
                  <AssignmentCard
                    key={one.id}
                    page={page}
                    assignment={one}
                    lit={hash === `viec-${one.id}`}
                    agency={wanted.agency}
                  />
                ))}
            </section>
          ))
      )}
    </>
  )
}

/** Who does what: the assignments by group or by agency, each with its leads, its actions and its clause. */
export const AssignmentsPage = ({ plan }: { readonly plan: string }) => (
  <Answer query={queries.assignments(plan)}>{(page) => <Assignments page={page} />}</Answer>
)
