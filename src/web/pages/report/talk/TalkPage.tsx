import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { TalkSection } from '#web/pages/report/talk/TalkSection.tsx'
import { useTalk } from '#web/pages/report/talk/use-talk.ts'
import { talkWords } from '#web/pages/report/talk/words.ts'
import { mayI, useMe } from '#web/frame/me.ts'
import { paths } from '#web/paths.ts'
import { queries } from '#web/queries.ts'
import { Answer } from '#web/ui/Answer.tsx'
import { Go } from '#web/ui/Go.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { useSayPeriod } from '#web/words/periods.ts'
import { reportWords } from '#web/words/report.ts'
import { useWords } from '#web/words/say.ts'

type Props = { readonly period: string; readonly agency: string; readonly subject: string | undefined }

/** The talk about a report on a page of its own: for agencies that were asked and may not read the report itself. */
export const TalkPage = ({ period, agency, subject }: Props) => {
  const say = useWords(talkWords)
  const sayReport = useWords(reportWords)
  const sayPeriod = useSayPeriod()
  const me = useMe()
  const talking = useTalk(period, agency)
  const { isSuccess } = useQuery(queries.talk(period, agency))
  const reads = me.agency?.code === agency || mayI(me, 'report.readAll')
  useEffect(() => {
    if (isSuccess && subject) document.getElementById(`talk-${subject}`)?.scrollIntoView({ block: 'start' })
  }, [isSuccess, subject])
  return (
    <Answer query={queries.talk(period, agency)}>
      {(page) => (
        <div className="report">
          <PageHead
            above={reads ? <Go to={paths.report(period, agency)}>{`‹ ${sayReport('figures')}`}</Go> : null}
            title={say('pageTitle', { agency: page.agency.short, period: sayPeriod(period) })}
          />
          <TalkSection talking={talking} />
        </div>
      )}
    </Answer>
  )
}
