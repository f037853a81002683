import type { IndicatorPage } from '#core/page/indicator-page.ts'
import type { Judged } from '#core/target/judge/judged.ts'
import { indicatorWords } from '#web/pages/indicator/words.ts'
import { Icon } from '#web/ui/Icon.tsx'
import { Status } from '#web/ui/Status.tsx'
import { showDecimal } from '#web/words/figures.ts'
import { useTell, useWords } from '#web/words/say.ts'
import { verdictLook, verdictWords } from '#web/words/verdicts.ts'

const Verdict = ({ judged }: { readonly judged: Judged }) => {
  const say = useWords(indicatorWords)
  const tell = useTell()
  const sayVerdict = useWords(verdictWords)
  const look = verdictLook[judged.verdict]
  const used = judged.used.map(({ name, value }) => `${name} ${value}`).join('; ')
  return (
    <>
      <p>
        <Status tone={look.tone} icon={look.icon} word={sayVerdict(judged.verdict)} />
      </p>
      <dl className="indicator-facts">
        {judged.because.vi ? (
          <div>
            <dt>{say('because')}</dt>
            <dd>{tell(judged.because)}</dd>
          </div>
        ) : null}
        <div>
          <dt>{say('rule')}</dt>
          <dd>{judged.rule}</dd>
        </div>
        <div>
          <dt>{say('against')}</dt>
          <dd>{judged.baseline}</dd>
        </div>
        {used ? (
          <div>
            <dt>{say('used')}</dt>
            <dd>{used}</dd>
          </div>
        ) : null}
      </dl>
      {judged.warnings.map((warning) => (
        <p key={warning.vi} className="indicator-warning">
          <Icon name="warning" /> {tell(warning)}
        </p>
      ))}
    </>
  )
}

/** The verdict with its rule and the figures that it used; the second one for what is striven for; what the rest must bring. */
export const Judgement = ({ judged }: Pick<IndicatorPage, 'judged'>) => {
  const say = useWords(indicatorWords)
  const tell = useTell()
  if (!judged) return <p className="indicator-soft">{say('notJudged')}</p>
  return (
    <>
      <Verdict judged={judged.judged} />
      {judged.stretch ? (
        <>
          <h3>{say('stretch')}</h3>
          <Verdict judged={judged.stretch.judged} />
        </>
      ) : null}
      {judged.pace.vi ? (
        <p>
          {judged.unreachable ? <Icon name="warning" /> : null} {say('rest')}: {tell(judged.pace)}
        </p>
      ) : null}
    </>
  )
}

/** Three honest projections, a refused one with its reason; each with the error that it would have made last year. */
export const Projections = ({
  projections,
  unit,
}: Pick<IndicatorPage, 'projections'> & { readonly unit: string }) => {
  const say = useWords(indicatorWords)
  return (
    <dl className="indicator-facts">
      {projections.map(({ method, value, why, backTest, untested }) => (
        <div key={method}>
          <dt>{say(method)}</dt>
          <dd>
            {value === null ? why : <strong>{`${showDecimal(value)} ${unit}`}</strong>}
            {value === null ? null : (
              <small>
                {' '}
                {backTest
                  ? say('backTest', { year: backTest.year, error: showDecimal(backTest.error) })
                  : untested}
              </small>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
