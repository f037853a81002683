import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { BoardGroup, TargetBoardLine, TargetBoardPage as Page } from '#core/page/target-board-page.ts'
import type { Verdict } from '#core/target/verdict.ts'
import { post } from '#web/api.ts'
import { useAsked } from '#web/frame/asked.ts'
import { mayI, useMe } from '#web/frame/me.ts'
import { BaselineDialog, type Choice as Chosen } from '#web/pages/target-board/BaselineDialog.tsx'
import { BoardRow } from '#web/pages/target-board/BoardRow.tsx'
import { byGravity, groupsFor, verdictIn } from '#web/pages/target-board/board-order.ts'
import { boardWords } from '#web/pages/target-board/words.ts'
import { paths } from '#web/paths.ts'
import { AsOfBar, useAsOf } from '#web/pages/table/AsOfBar.tsx'
import { queries } from '#web/queries.ts'
import { matches } from '#web/search/fold.ts'
import { Answer } from '#web/ui/Answer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Choice } from '#web/ui/Choice.tsx'
import { SelectField } from '#web/ui/Field.tsx'
import { Filter } from '#web/ui/Filter.tsx'
import { Go } from '#web/ui/Go.tsx'
import { Empty } from '#web/ui/Notice.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { PrintButton } from '#web/ui/PrintButton.tsx'
import { PrintHead } from '#web/ui/PrintHead.tsx'
import { Status } from '#web/ui/Status.tsx'
import { Table } from '#web/ui/Table.tsx'
import { commonWords } from '#web/words/common.ts'
import { showMoment } from '#web/words/moments.ts'
import { sayRefusal } from '#web/words/refusal.ts'
import { useTell, useWords } from '#web/words/say.ts'
import { verdictLook, verdictWords } from '#web/words/verdicts.ts'
import './target-board.css'

const Head = () => {
  const say = useWords(boardWords)
  return (
    <thead>
      <tr>
        <th scope="col">{say('id')}</th>
        <th scope="col">{say('name')}</th>
        <th scope="col" className="number">
          {say('asked')}
        </th>
        <th scope="col" className="number">
          {say('latest')}
        </th>
        <th scope="col" className="number">
          {say('share')}
        </th>
        <th scope="col">{say('verdicts')}</th>
        <th scope="col">{say('pace')}</th>
        <th scope="col">{say('owner')}</th>
      </tr>
    </thead>
  )
}

type GroupProps = {
  readonly page: Page
  readonly group: BoardGroup
  readonly onChoose: (line: TargetBoardLine) => void
}

const Group = ({ page, group, onChoose }: GroupProps) => {
  const say = useWords(boardWords)
  const tell = useTell()
  const sayVerdict = useWords(verdictWords)
  const look = verdictLook[group.verdict]
  return (
    <tbody className="target-board-group">
      {group.credit === '' ? null : (
        <tr className="target-board-whole">
          <th scope="rowgroup" colSpan={8}>
            {say('credit', { parent: group.parent, credit: group.credit })}{' '}
            <Status tone={look.tone} icon={look.icon} word={sayVerdict(group.verdict)} />
            {group.composition.vi === '' ? null : ` ${tell(group.composition)}`}
          </th>
        </tr>
      )}
      {group.lines.map((line) => (
        <BoardRow key={line.id} page={page} line={line} onChoose={onChoose} />
      ))}
    </tbody>
  )
}

/** Sends the choice of an official value; the answer is the page, the newest. */
const useChoosing = (plan: string) => {
  const client = useQueryClient()
  const [line, setLine] = useState<TargetBoardLine | null>(null)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const open = (next: TargetBoardLine | null): void => {
    setLine(next)
    setRefusal('')
  }
  const choose = async (choice: Chosen): Promise<void> => {
    if (!line) return
    setBusy(true)
    const answer = await post<Page>(`/api/plans/${plan}/target-board/${line.code}/baseline`, choice)
    setBusy(false)
    if (!answer.ok) return setRefusal(sayRefusal(answer.failure))
    client.setQueryData(queries.targetBoard(plan).queryKey, answer.value)
    open(null)
    await client.invalidateQueries({ queryKey: queries.scenario(plan).queryKey })
  }
  return { line, busy, refusal, open, choose }
}

const Filters = ({ page }: { readonly page: Page }) => {
  const say = useWords(boardWords)
  const common = useWords(commonWords)
  const sayVerdict = useWords(verdictWords)
  const [asked, setAsked] = useAsked()
  const codes = new Set(page.groups.flatMap(({ lines }) => lines.flatMap(({ owners }) => owners)))
  const total = page.tally.reduce((sum, { count }) => sum + count, 0)
  return (
    <div className="target-board-filters no-print">
      <Choice<Verdict | ''>
        label={say('verdicts')}
        value={verdictIn(asked['ket-qua'])}
        onChoose={(verdict) => setAsked({ 'ket-qua': verdict })}
        options={[
          { value: '', word: common('all'), count: total },
          ...page.tally
            .toSorted(byGravity)
            .map(({ verdict, count }) => ({ value: verdict, word: sayVerdict(verdict), count })),
        ]}
      />
      <Choice
        label={say('order')}
        value={asked['xep'] === 'van-ban' ? 'van-ban' : 'chu-y'}
        onChoose={(xep) => setAsked({ xep: xep === 'van-ban' ? xep : '' })}
        options={[
          { value: 'chu-y', word: say('gravestFirst') },
          { value: 'van-ban', word: say('asPrinted') },
        ]}
      />
      <SelectField
        label={say('owner')}
        hideLabel
        value={asked['don-vi'] ?? ''}
        onChange={(event) => void setAsked({ 'don-vi': event.target.value })}
      >
        <option value="">{say('allOwners')}</option>
        {[...codes].map((code) => (
          <option key={code} value={code}>
            {page.agencies[code]?.short ?? code}
          </option>
        ))}
      </SelectField>
    </div>
  )
}

const Actions = ({ plan }: { readonly plan: string }) => {
  const say = useWords(boardWords)
  return (
    <>
      {mayI(useMe(), 'figures.record') ? (
        <Go className="button" to={paths.figuresImport(plan)}>
          {say('takeIn')}
        </Go>
      ) : null}
      <PrintButton />
    </>
  )
}

const countIn = (page: Page, ...verdicts: readonly Verdict[]): number =>
  page.tally.filter(({ verdict }) => verdicts.includes(verdict)).reduce((sum, { count }) => sum + count, 0)

const Board = ({ page, plan }: { readonly page: Page; readonly plan: string }) => {
  const say = useWords(boardWords)
  const common = useWords(commonWords)
  const [asked, setAsked] = useAsked()
  const choosing = useChoosing(plan)
  const filter = asked['loc'] ?? ''
  const shown = groupsFor(page.groups, {
    verdict: verdictIn(asked['ket-qua']),
    owner: asked['don-vi'] ?? '',
    gravestFirst: asked['xep'] !== 'van-ban',
    shows: ({ id, name, unit }) => matches(filter, id, name, unit),
  })
  return (
    <>
      <PrintHead plan={page.plan} asOf={page.asOf} />
      <PageHead
        title={say('title')}
        sentence={say('sentence', {
          targets: page.tally.reduce((sum, { count }) => sum + count, 0),
          at: showMoment(page.asOf),
          settled: countIn(page, 'exceeded', 'met', 'expectedMet'),
          likely: countIn(page, 'likely'),
          hard: countIn(page, 'hardly', 'notMet'),
          open: countIn(page, 'notYet'),
          silent: countIn(page, 'noData'),
        })}
        actions={<Actions plan={plan} />}
      />
      <AsOfBar plan={plan} shown={page.asOf} />
      <Filters page={page} />
      <Filter
        label={say('filterLabel')}
        value={filter}
        onChange={(loc) => void setAsked({ loc })}
        shown={say('shown', { count: shown.reduce((sum, { lines }) => sum + lines.length, 0) })}
      />
      {shown.length === 0 ? (
        <Empty
          actions={
            <Button onClick={() => void setAsked({ loc: '', 'ket-qua': '', 'don-vi': '' })}>
              {common('clearFilter')}
            </Button>
          }
        >
          {common('nothingFound')}
        </Empty>
      ) : (
        <div className="target-board">
          <Table caption={say('title')} stickyHead>
            <Head />
            {shown.map((group) => (
              <Group key={group.parent} page={page} group={group} onChoose={choosing.open} />
            ))}
          </Table>
        </div>
      )}
      {choosing.line ? (
        <BaselineDialog
          line={choosing.line}
          whyNot={page.whyNotChoose}
          busy={choosing.busy}
          refusal={choosing.refusal}
          onChoose={(choice) => void choosing.choose(choice)}
          onClose={() => choosing.open(null)}
        />
      ) : null}
    </>
  )
}

/** Bảng chỉ tiêu: every target with its verdict, its rule and what the rest of the year needs; exceptions first. */
export const TargetBoardPage = ({ plan }: { readonly plan: string }) => (
  <Answer query={queries.targetBoard(plan, useAsOf())}>{(page) => <Board page={page} plan={plan} />}</Answer>
)
