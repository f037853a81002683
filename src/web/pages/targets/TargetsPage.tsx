import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { TargetLine, TargetsPage as Page } from '#core/page/plan-pages.ts'
import { useAsked } from '#web/frame/asked.ts'
import { TargetRow } from '#web/pages/targets/TargetRow.tsx'
import { targetWords } from '#web/pages/targets/words.ts'
import { grouped } from '#web/plan/grouped.ts'
import { queries } from '#web/queries.ts'
import { matches } from '#web/search/fold.ts'
import { Answer } from '#web/ui/Answer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Filter } from '#web/ui/Filter.tsx'
import { Empty } from '#web/ui/Notice.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { Table } from '#web/ui/Table.tsx'
import { commonWords } from '#web/words/common.ts'
import { useWords } from '#web/words/say.ts'
import './targets.css'

/** The atoms under the printed target that they were taken from, in printed order. */
const byParent = (targets: readonly TargetLine[]): readonly (readonly [string, readonly TargetLine[]])[] =>
  grouped(targets, (target) => target.parent)

const Head = () => {
  const say = useWords(targetWords)
  return (
    <thead>
      <tr>
        <th scope="col">{say('id')}</th>
        <th scope="col">{say('name')}</th>
        <th scope="col">{say('comparator')}</th>
        <th scope="col" className="number">
          {say('plan')}
        </th>
        <th scope="col" className="number">
          {say('stretch')}
        </th>
        <th scope="col">{say('unit')}</th>
        <th scope="col" className="number">
          {say('latest')}
        </th>
        <th scope="col">{say('owner')}</th>
      </tr>
    </thead>
  )
}

const Targets = ({ page }: { readonly page: Page }) => {
  const say = useWords(targetWords)
  const sayCommon = useWords(commonWords)
  const [asked, setAsked] = useAsked()
  const { hash } = useLocation()
  const filter = asked['loc'] ?? ''
  const shown = page.targets.filter((target) =>
    matches(
      filter,
      target.id,
      target.indicator,
      target.text,
      target.unit,
      ...target.owners.map((code) => page.agencies[code]?.name ?? code),
    ),
  )
  useEffect(() => {
    if (hash) document.getElementById(hash)?.scrollIntoView({ block: 'center' })
  }, [hash])
  return (
    <>
      <PageHead
        title={say('title')}
        sentence={say('sentence', {
          printed: new Set(page.targets.map((target) => target.parent)).size,
          targets: page.targets.length,
          reported: page.targets.filter((target) => target.latest).length,
          disputed: page.targets.filter((target) => target.findings.length > 0).length,
        })}
      />
      <Filter
        label={say('filterLabel')}
        value={filter}
        onChange={(loc) => setAsked({ loc })}
        shown={say('shown', { count: shown.length })}
      />
      {shown.length === 0 ? (
        <Empty actions={<Button onClick={() => setAsked({ loc: '' })}>{sayCommon('clearFilter')}</Button>}>
          {sayCommon('nothingFound')}
        </Empty>
      ) : (
        <div className="targets">
          <Table caption={say('title')} stickyHead>
            <Head />
            {byParent(shown).map(([parent, targets]) => (
              <tbody key={parent} className="targets-group">
                {targets.map((target) => (
                  <TargetRow key={target.id} page={page} target={target} lit={hash === `muc-${target.id}`} />
                ))}
              </tbody>
            ))}
          </Table>
        </div>
      )}
    </>
  )
}

/** The headline targets, each printed one with the parts that it was taken apart into. */
export const TargetsPage = ({ plan }: { readonly plan: string }) => (
  <Answer query={queries.targets(plan)}>{(page) => <Targets page={page} />}</Answer>
)
