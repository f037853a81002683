import type { ConsolidationPage } from '#core/page/consolidation-page.ts'
import { paths } from '#web/paths.ts'
import { Go } from '#web/ui/Go.tsx'
import { consolidationWords } from '#web/words/consolidation.ts'
import { useWords } from '#web/words/say.ts'

type Voice = ConsolidationPage['situations'][number]

const Said = ({ voices, period }: { readonly voices: readonly Voice[]; readonly period: string }) => (
  <dl className="voices">
    {voices.map(({ agency, text }) => (
      <div key={agency.code}>
        <dt>
          <Go to={paths.report(period, agency.code)}>{agency.short}</Go>
        </dt>
        <dd>{text}</dd>
      </div>
    ))}
  </dl>
)

/** What the agencies wrote, each under its name; those without proposals are named in one line. */
export const Voices = ({ page }: { readonly page: ConsolidationPage }) => {
  const say = useWords(consolidationWords)
  const asking = page.proposals.filter((each) => !each.nothing)
  const silent = page.proposals.filter((each) => each.nothing).map(({ agency }) => agency.short)
  return (
    <>
      <section className="consolidation-part" aria-labelledby="proposals">
        <h2 id="proposals">{say('proposals', { count: asking.length })}</h2>
        {page.proposals.length === 0 ? <p className="consolidation-quiet">{say('noTexts')}</p> : null}
        <Said voices={asking} period={page.period} />
        {silent.length > 0 ? (
          <p className="consolidation-quiet">{say('nothing', { agencies: silent.join(', ') })}</p>
        ) : null}
      </section>
      <section className="consolidation-part" aria-labelledby="situations">
        <h2 id="situations">{say('situations', { count: page.situations.length })}</h2>
        {page.situations.length === 0 ? <p className="consolidation-quiet">{say('noTexts')}</p> : null}
        <Said voices={page.situations} period={page.period} />
      </section>
    </>
  )
}
