import { useLocation } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import type { PlanPage as Page } from '#core/page/plan-pages.ts'
import { ClauseBlock } from '#web/pages/plan/ClauseBlock.tsx'
import { Contents } from '#web/pages/plan/Contents.tsx'
import { Finder } from '#web/pages/plan/Finder.tsx'
import { Footnotes } from '#web/pages/plan/Footnotes.tsx'
import { Identity } from '#web/pages/plan/Identity.tsx'
import { countHits, linesOf } from '#web/pages/plan/text.ts'
import { planWords } from '#web/pages/plan/words.ts'
import { queries } from '#web/queries.ts'
import { Answer } from '#web/ui/Answer.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { showMoment } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'
import './plan.css'

/** `#dong-38` → 38; null: the address names no line. */
const lineIn = (hash: string): number | null => {
  const found = /^dong-(\d+)$/.exec(hash)
  return found ? Number(found[1]) : null
}

const smooth = { block: 'center' } as const

/** Goes to the line or the clause of the address, once it is drawn. */
const useArrival = (line: number | null, clause: string | undefined): void => {
  useEffect(() => {
    const id = line === null ? clause && `dieu-${clause}` : `dong-${line}`
    if (!id) return
    const place = document.getElementById(id)
    place?.scrollIntoView(line === null ? { block: 'start' } : smooth)
  }, [line, clause])
}

const Text = ({ page, clause }: { readonly page: Page; readonly clause: string | undefined }) => {
  const say = useWords(planWords)
  const line = lineIn(useLocation().hash)
  const [query, setQuery] = useState('')
  const [numbers, setNumbers] = useState(false)
  const lines = useMemo(() => linesOf(page), [page])
  const count = useMemo(() => countHits(page, lines, query), [page, lines, query])
  useArrival(line, clause)
  const { counts, document: identity } = page
  return (
    <>
      <PageHead
        title={identity.number ? say('title', { number: identity.number }) : say('untitled')}
        sentence={`${say('sentence', counts)} ${say('imported', { at: showMoment(page.importedAt), by: page.importedBy })}`}
      />
      <div className="plan">
        <Contents clauses={page.clauses} plan={String(page.plan.year)} chosen={clause} />
        <article className={numbers ? 'plan-text plan-text-numbered' : 'plan-text'}>
          <Identity page={page} />
          <Finder query={query} count={count} onQuery={setQuery} numbers={numbers} onNumbers={setNumbers} />
          {clause && !page.clauses.some((one) => one.id === clause) ? (
            <Notice tone="watch" title={say('noClause', { clause })} />
          ) : null}
          {page.clauses
            .filter((one) => one.kind !== 'footnote')
            .map((one) => (
              <ClauseBlock
                key={one.id}
                page={page}
                clause={one}
                lines={lines.get(one.id) ?? []}
                query={query}
                verbatim={numbers}
                litLine={line}
                lit={one.id === clause}
              />
            ))}
          <Footnotes page={page} litLine={line} />
        </article>
      </div>
    </>
  )
}

/** The plan as it was issued, verbatim by clause; every clause and every line has an address. */
export const PlanPage = ({
  plan,
  clause,
}: {
  readonly plan: string
  readonly clause: string | undefined
}) => <Answer query={queries.plan(plan)}>{(page) => <Text page={page} clause={clause} />}</Answer>
