import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { setAside } from '#core/consolidation/sources.ts'
import type { NarrativePage, NarrativeSection, SavedSection } from '#core/page/workbench-page.ts'
import { put } from '#web/api.ts'
import { useAsked } from '#web/frame/asked.ts'
import { fieldId, SectionEditor } from '#web/pages/consolidation/SectionEditor.tsx'
import { SourcesPane } from '#web/pages/consolidation/SourcesPane.tsx'
import { makeStale } from '#web/pages/consolidation/stale-bench.ts'
import { useSection } from '#web/pages/consolidation/use-section.ts'
import { benchWords } from '#web/pages/consolidation/words.ts'
import { queries } from '#web/queries.ts'
import { Notice } from '#web/ui/Notice.tsx'
import { useLanguage } from '#web/words/language.ts'
import { sayReasonIn } from '#web/words/reasons.ts'
import { useWords } from '#web/words/say.ts'

/** The outline: where one is, what is written, what must be and is not. */
const Outline = ({
  page,
  chosen,
  onChoose,
}: {
  readonly page: NarrativePage
  readonly chosen: string
  readonly onChoose: (id: string) => void
}) => {
  const say = useWords(benchWords)
  return (
    <nav className="narrative-outline no-print" aria-label={say('outline')}>
      <ul>
        {page.sections.map(({ id, title, level, text, required }) => (
          <li key={id}>
            <button
              type="button"
              className={`narrative-outline-one narrative-outline-level-${level}`}
              aria-current={id === chosen ? 'true' : undefined}
              onClick={() => onChoose(id)}
            >
              {title}
              <small>
                {text.trim() === ''
                  ? say(required ? 'requiredEmpty' : 'empty')
                  : say('letters', { count: [...text].length })}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Setting a paragraph aside is kept as a section of its own, which is not printed. */
const useAside = (page: NarrativePage) => {
  const client = useQueryClient()
  const key = queries.narrative(page.period).queryKey
  return async (id: string, aside: boolean): Promise<void> => {
    const used = aside ? [...page.aside.used, id] : page.aside.used.filter((one) => one !== id)
    const answer = await put<SavedSection>(`/api/periods/${page.period}/narrative/${setAside}`, {
      text: '',
      used,
      seen: page.aside.revision,
    })
    if (answer.ok && answer.value.kind === 'saved') {
      const { revision } = answer.value
      client.setQueryData(key, (before: NarrativePage | undefined) =>
        before ? { ...before, aside: { used, revision } } : before,
      )
    } else await client.invalidateQueries({ queryKey: key })
    void makeStale(client, page.period, ['approval'])
  }
}

const joined = (text: string, more: string): string =>
  text.trim() === '' ? more : `${text.replace(/\s+$/, '')}\n${more}`

const Section = ({ page, section }: { readonly page: NarrativePage; readonly section: NarrativeSection }) => {
  const writing = useSection(page.period, section)
  const aside = useAside(page)
  const lines = useMemo(() => new Map(page.lines.map((line) => [line.code, line])), [page.lines])
  const { text, used } = writing.words
  const insert = (words: string): void => {
    const field = document.getElementById(fieldId)
    const at = field instanceof HTMLTextAreaElement ? field.selectionStart : text.length
    writing.change({ text: `${text.slice(0, at)}${words}${text.slice(at)}` })
  }
  const readOnly = page.whyNotWrite !== null
  return (
    <>
      <SectionEditor page={page} section={section} writing={writing} lines={lines} readOnly={readOnly} />
      <SourcesPane
        page={page}
        section={section}
        used={used}
        lines={lines}
        taking={
          readOnly
            ? null
            : {
                take: ({ id, text: words }) =>
                  writing.change({ text: joined(text, words), used: [...new Set([...used, id])] }),
                setAside: (id, is) => void aside(id, is),
                insert,
              }
        }
      />
    </>
  )
}

/** The report's own text by section of its outline, the agencies' words and figures beside the one that is written. */
export const NarrativeTab = ({ page }: { readonly page: NarrativePage }) => {
  const language = useLanguage()
  const [asked, setAsked] = useAsked()
  const section = page.sections.find(({ id }) => id === asked['muc']) ?? page.sections[0]
  if (!section) return null
  return (
    <>
      {page.whyNotWrite ? <Notice title={sayReasonIn(page.whyNotWrite, language)} /> : null}
      <div className="narrative">
        <Outline page={page} chosen={section.id} onChoose={(muc) => setAsked({ muc })} />
        <Section key={section.id} page={page} section={section} />
      </div>
    </>
  )
}
