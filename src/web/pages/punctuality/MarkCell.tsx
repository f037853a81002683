import type { PunctualityPeriod } from '#core/page/punctuality-page.ts'
import { markWords, punctualityWords } from '#web/pages/punctuality/words.ts'
import { paths } from '#web/paths.ts'
import { Go } from '#web/ui/Go.tsx'
import { Icon, type IconName } from '#web/ui/Icon.tsx'
import { showDay, showMoment } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'

const icons: Readonly<Record<PunctualityPeriod['mark'], IconName>> = {
  onTime: 'good',
  late: 'watch',
  silent: 'bad',
  open: 'none',
  waived: 'none',
}

/** One report of one agency: a sign, the hours, and the whole story for who points at it or hears it. */
export const MarkCell = ({
  mark,
  agency,
}: {
  readonly mark: PunctualityPeriod | null
  readonly agency: string
}) => {
  const say = useWords(punctualityWords)
  const sayMark = useWords(markWords)
  if (mark === null) return <td className="punctuality-mark">{''}</td>
  const { due, originalDue, firstSentAt, returned, hoursLate } = mark
  const moved = due === originalDue ? '' : say('original', { day: showDay(originalDue) })
  const sent = firstSentAt === null ? '' : showMoment(firstSentAt)
  const story = `${sayMark(mark.mark)}: ${say('detail', { due: showDay(due), sent, returned })}${moved}`
  return (
    <td className={`punctuality-mark punctuality-${mark.mark}`} title={story}>
      <Go to={paths.report(mark.period, agency)}>
        <Icon name={icons[mark.mark]} />
        <span className="visually-hidden">{story}</span>
        <span aria-hidden="true">
          {mark.mark === 'waived' ? say('waivedMark') : null}
          {(mark.mark === 'late' || mark.mark === 'silent') && hoursLate !== null
            ? say('lateMark', { hours: hoursLate })
            : null}
          {mark.mark === 'onTime' && mark.lateByOriginal ? '*' : null}
        </span>
      </Go>
    </td>
  )
}
