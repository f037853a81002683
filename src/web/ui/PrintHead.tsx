import type { PlanHead } from '#core/page/head.ts'
import { useMe } from '#web/frame/me.ts'
import { showMoment } from '#web/words/moments.ts'
import { told, type Words, useWords } from '#web/words/say.ts'
import './print-head.css'

const printWords = {
  plan: told<{ number: string; year: number }>({
    vi: ({ number, year }) => `Kế hoạch ${number} năm ${year}`,
    en: ({ number, year }) => `Plan ${number} of ${year}`,
  }),
  at: told<{ at: string }>({
    vi: ({ at }) => `Số liệu lúc ${at}`,
    en: ({ at }) => `As known at ${at}`,
  }),
  trial: { vi: 'CHẠY THỬ: giờ giả định', en: 'TRIAL: by a trial clock' },
} as const satisfies Words

type Props = { readonly plan: PlanHead; readonly asOf: string }

/** On paper alone: whose figures they are, of which plan, as known when, and whether by a trial clock. */
export const PrintHead = ({ plan, asOf }: Props) => {
  const say = useWords(printWords)
  const { province, trial } = useMe()
  return (
    <p className="print-head">
      <strong>{province.name}</strong> · {say('plan', plan)} · {say('at', { at: showMoment(asOf) })}
      {trial ? (
        <>
          {' '}
          · <strong>{say('trial')}</strong>
        </>
      ) : null}
    </p>
  )
}
