import type { Evidence, Lights as ThreeLights, Reported, Schedule } from '#core/works/lights.ts'
import { evidenceWords, scheduleWords, stateWords, workWords } from '#web/pages/report/works/words.ts'
import type { IconName } from '#web/ui/Icon.tsx'
import { Status, type Tone } from '#web/ui/Status.tsx'
import { useWords } from '#web/words/say.ts'

type Look = { readonly tone: Tone; readonly icon: IconName }

const ofReported: Readonly<Record<Reported, Look>> = {
  unsaid: { tone: 'none', icon: 'none' },
  notStarted: { tone: 'none', icon: 'close' },
  underway: { tone: 'none', icon: 'right' },
  done: { tone: 'good', icon: 'good' },
  paused: { tone: 'watch', icon: 'warning' },
}
const ofEvidence: Readonly<Record<Evidence, Look>> = {
  shown: { tone: 'good', icon: 'good' },
  told: { tone: 'none', icon: 'draft' },
  none: { tone: 'none', icon: 'none' },
}
const ofSchedule: Readonly<Record<Schedule, Look>> = {
  inTime: { tone: 'none', icon: 'watch' },
  near: { tone: 'watch', icon: 'watch' },
  overdue: { tone: 'bad', icon: 'bad' },
  doneInTime: { tone: 'good', icon: 'good' },
  doneLate: { tone: 'watch', icon: 'warning' },
  open: { tone: 'none', icon: 'none' },
}

/** Three lights beside each other, each an icon, a word and a colour; none stands for the others (beyond 8). */
export const Lights = ({ lights }: { readonly lights: ThreeLights }) => {
  const say = useWords(workWords)
  const [state, evidence, schedule] = [useWords(stateWords), useWords(evidenceWords), useWords(scheduleWords)]
  return (
    <dl className="work-lights">
      <div>
        <dt>{say('reported')}</dt>
        <dd>
          <Status {...ofReported[lights.reported]} word={state(lights.reported)} />
        </dd>
      </div>
      <div>
        <dt>{say('evidence')}</dt>
        <dd>
          <Status {...ofEvidence[lights.evidence]} word={evidence(lights.evidence)} />
        </dd>
      </div>
      <div>
        <dt>{say('schedule')}</dt>
        <dd>
          <Status {...ofSchedule[lights.schedule]} word={schedule(lights.schedule)} />
        </dd>
      </div>
      {lights.melon ? (
        <div className="work-melon">
          <Status tone="watch" icon="warning" word={say('disagree')} />
        </div>
      ) : null}
    </dl>
  )
}
