import { reportWords } from '#web/words/report.ts'
import { useWords } from '#web/words/say.ts'

const words = [
  'legendMine',
  'legendMissing',
  'legendUnsaved',
  'legendComputed',
  'legendCopied',
  'legendQuestion',
  'legendFault',
  'legendMark',
  'legendClosed',
] as const

/** What the colours and signs of the cells mean. */
export const Legend = () => {
  const say = useWords(reportWords)
  return (
    <ul className="report-legend no-print" aria-label={say('legend')}>
      {words.map((word) => (
        <li key={word}>
          <span className={`report-swatch report-swatch-${word.slice(6).toLowerCase()}`} aria-hidden="true" />
          {say(word)}
        </li>
      ))}
    </ul>
  )
}
