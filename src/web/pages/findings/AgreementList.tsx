import type { AgreementsPage } from '#core/page/agreements-page.ts'
import type { TableHead } from '#core/page/plan-pages.ts'
import type { Held } from '#core/plan/agreement.ts'
import type { Place } from '#core/plan/place.ts'
import { identityWords } from '#core/words/finding.ts'
import { findingPageWords } from '#web/pages/findings/words.ts'
import { PlaceLink } from '#web/plan/PlaceLink.tsx'
import { queries } from '#web/queries.ts'
import { Answer } from '#web/ui/Answer.tsx'
import { Empty } from '#web/ui/Notice.tsx'
import { Table } from '#web/ui/Table.tsx'
import { useWords } from '#web/words/say.ts'

/** By kind how many were tried and how many hold; by column in the second part of the row. */
const HeldTable = ({ held }: { readonly held: readonly Held[] }) => {
  const say = useWords(findingPageWords)
  const sayIdentity = useWords(identityWords)
  return (
    <Table caption={say('heldCaption')}>
      <thead>
        <tr>
          <th scope="col">{say('identity')}</th>
          <th scope="col" className="number">
            {say('tried')}
          </th>
          <th scope="col" className="number">
            {say('holding')}
          </th>
          <th scope="col">{say('byTable')}</th>
        </tr>
      </thead>
      <tbody>
        {held.map((one) => (
          <tr key={one.kind}>
            <th scope="row">{sayIdentity(one.kind)}</th>
            <td className="number">{one.checked}</td>
            <td className="number">{one.held}</td>
            <td>{byTable(one)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** `B2 326/326 · B3 80/80` */
const byTable = ({ columns }: Held): string => {
  const sums = new Map<string, { checked: number; held: number }>()
  for (const { table, checked, held } of columns) {
    const before = sums.get(table) ?? { checked: 0, held: 0 }
    sums.set(table, { checked: before.checked + checked, held: before.held + held })
  }
  return [...sums].map(([table, { checked, held }]) => `${table} ${held}/${checked}`).join(' · ')
}

const keyOf = ({ line, column }: Place): string => `${line}.${column ?? ''}`

type Props = { readonly plan: string; readonly tables: readonly TableHead[] }

const Shown = ({ page, plan, tables }: Props & { readonly page: AgreementsPage }) => {
  const say = useWords(findingPageWords)
  return (
    <>
      <p className="findings-what">{say('whatAgrees')}</p>
      {page.held.length > 0 ? <HeldTable held={page.held} /> : null}
      {page.agreements.length === 0 ? <Empty>{say('noAgreements')}</Empty> : null}
      <ul className="agreements">
        {page.agreements.map(({ name, value, unit, where }) => (
          <li key={where.map(keyOf).join(' ')} className="agreement">
            <span>
              {name} <strong>{value}</strong> {unit}
            </span>
            <span className="agreement-places">
              {where.map((place) => (
                <PlaceLink key={keyOf(place)} plan={plan} tables={tables} place={place} />
              ))}
            </span>
          </li>
        ))}
      </ul>
      {page.plannedBelow.where.length > 0 ? (
        <details className="quotes-more">
          <summary>
            {say('below', { below: page.plannedBelow.where.length, compared: page.plannedBelow.compared })}
          </summary>
          <p className="agreement-places">
            {page.plannedBelow.where.map((place) => (
              <PlaceLink key={keyOf(place)} plan={plan} tables={tables} place={place} />
            ))}
          </p>
        </details>
      ) : null}
    </>
  )
}

/** Where the same figure agrees over several places, and how much was tried in vain: why the silence can be trusted. */
export const AgreementList = ({ plan, tables }: Props) => (
  <Answer query={queries.agreements(plan)}>
    {(page) => <Shown page={page} plan={plan} tables={tables} />}
  </Answer>
)
