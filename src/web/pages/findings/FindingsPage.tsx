import { useQuery } from '@tanstack/react-query'
import type { FindingsPage as Page, TableHead } from '#core/page/plan-pages.ts'
import { useAsked } from '#web/frame/asked.ts'
import { mayI, useMe } from '#web/frame/me.ts'
import { AgreementList } from '#web/pages/findings/AgreementList.tsx'
import { FindingList } from '#web/pages/findings/FindingList.tsx'
import { RepairList } from '#web/pages/findings/RepairList.tsx'
import { UnreadList } from '#web/pages/findings/UnreadList.tsx'
import { findingPageWords } from '#web/pages/findings/words.ts'
import { paths } from '#web/paths.ts'
import { queries } from '#web/queries.ts'
import { Answer } from '#web/ui/Answer.tsx'
import { Choice } from '#web/ui/Choice.tsx'
import { Go } from '#web/ui/Go.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { useWords } from '#web/words/say.ts'
import './findings.css'

type Tab = 'phat-hien' | 'phuc-hoi' | 'chua-doc' | 'khop'
const tabIn = (text: string | undefined): Tab =>
  text === 'phuc-hoi' || text === 'chua-doc' || text === 'khop' ? text : 'phat-hien'

const Findings = ({ page, tables }: { readonly page: Page; readonly tables: readonly TableHead[] }) => {
  const say = useWords(findingPageWords)
  const [asked, setAsked] = useAsked()
  const me = useMe()
  const tab = tabIn(asked['xem'])
  const count = (severity: string): number =>
    page.findings.filter((finding) => finding.severity === severity).length
  return (
    <>
      <PageHead
        title={say('title')}
        sentence={say('sentence', {
          errors: count('error'),
          warnings: count('warning'),
          questions: count('question'),
          repairs: page.repairs.length,
          unread: page.unread.length,
        })}
        actions={
          mayI(me, 'findings.decide') ? (
            <Go className="button" to={paths.review(String(page.plan.year))}>
              {say('review')}
            </Go>
          ) : null
        }
      />
      <div className="findings-tabs no-print">
        <Choice
          label={say('tabs')}
          value={tab}
          onChoose={(xem) => setAsked({ xem: xem === 'phat-hien' ? '' : xem })}
          options={[
            { value: 'phat-hien', word: say('tabFindings'), count: page.findings.length },
            { value: 'phuc-hoi', word: say('tabRepairs'), count: page.repairs.length },
            { value: 'chua-doc', word: say('tabUnread'), count: page.unread.length },
            { value: 'khop', word: say('tabAgreements') },
          ]}
        />
      </div>
      {tab === 'phat-hien' ? <FindingList page={page} tables={tables} /> : null}
      {tab === 'phuc-hoi' ? <RepairList page={page} tables={tables} /> : null}
      {tab === 'chua-doc' ? <UnreadList page={page} /> : null}
      {tab === 'khop' ? <AgreementList plan={String(page.plan.year)} tables={tables} /> : null}
    </>
  )
}

/** What does not add up, what was mended, what was not read. */
export const FindingsPage = ({ plan }: { readonly plan: string }) => {
  const { data } = useQuery(queries.tables(plan))
  return (
    <Answer query={queries.findings(plan)}>
      {(page) => <Findings page={page} tables={data?.tables ?? []} />}
    </Answer>
  )
}
