import { type Bound, brokenIn, spellBound } from '#core/consolidation/bound.ts'
import { typedNumbers } from '#core/consolidation/typed-numbers.ts'
import type { NarrativeLine, NarrativePage, NarrativeSection } from '#core/page/workbench-page.ts'
import { NarrativeText } from '#web/pages/consolidation/NarrativeText.tsx'
import type { useSection } from '#web/pages/consolidation/use-section.ts'
import { benchWords } from '#web/pages/consolidation/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { TextField } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Status } from '#web/ui/Status.tsx'
import { showMoment } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'

type Writing = ReturnType<typeof useSection>
type Lines = ReadonlyMap<string, NarrativeLine>

type Props = {
  readonly page: NarrativePage
  readonly section: NarrativeSection
  readonly writing: Writing
  readonly lines: Lines
  readonly readOnly: boolean
}

const SavedSign = ({ section, writing }: Pick<Props, 'section' | 'writing'>) => {
  const say = useWords(benchWords)
  if (writing.refusal) return <Status tone="bad" word={`${say('notSaved')}: ${writing.refusal}`} />
  if (writing.state === 'saving') return <Status tone="unsaved" word={say('saving')} />
  if (writing.state !== 'saved') return <Status tone="unsaved" word={say('unsaved')} />
  return section.at === null ? (
    <span className="consolidation-quiet">{say('neverSaved')}</span>
  ) : (
    <Status tone="good" word={say('saved', { at: showMoment(section.at), by: section.by })} />
  )
}

/** Two who wrote at once: both texts in sight, one question. */
const Conflict = ({ writing }: { readonly writing: Writing }) => {
  const say = useWords(benchWords)
  const { theirs } = writing
  if (!theirs) return null
  return (
    <Notice
      tone="bad"
      alert
      title={say('conflictTitle', { by: theirs.by, at: showMoment(theirs.at) })}
      actions={
        <>
          <Button onClick={() => writing.settle('theirs')}>{say('takeTheirs')}</Button>
          <Button onClick={() => writing.settle('mine')}>{say('keepMine')}</Button>
        </>
      }
    >
      <blockquote className="bench-quote">{theirs.text}</blockquote>
    </Notice>
  )
}

/** Numbers that do not follow their figures, and codes that mean nothing. */
const Pointed = ({ section, writing, lines }: Pick<Props, 'section' | 'writing' | 'lines'>) => {
  const say = useWords(benchWords)
  const { text } = writing.words
  const own = section.codes.flatMap((code) => lines.get(code) ?? [])
  const typed = typedNumbers(text, own)
  const broken = brokenIn(text, lines)
  if (typed.length + broken.length === 0) return null
  return (
    <ul className="bench-list narrative-pointed">
      {broken.map((one) => (
        <li key={one}>
          <Status tone="bad" word={say('brokenNumber', { text: one })} />
        </li>
      ))}
      {typed.map((one) => (
        <li key={one.typed}>
          <Status
            tone={one.what === 'stale' ? 'bad' : 'none'}
            word={one.what === 'stale' ? say('staleNumber', one) : say('bindableNumber', one)}
          />{' '}
          <button
            type="button"
            className="bench-plain"
            onClick={() =>
              writing.change({
                text: text.replaceAll(one.typed, spellBound({ code: one.code, what: 'value' })),
              })
            }
          >
            {say('bind')}
          </button>
        </li>
      ))}
    </ul>
  )
}

export const passportOf =
  (lines: Lines) =>
  ({ code, what }: Bound): string | null => {
    const line = lines.get(code)
    if (!line) return null
    if (what === 'share') return line.shared
    return what === 'plan' ? line.planned : line.figure
  }

/** The field of the text, so that what is inserted comes where the cursor stands. */
export const fieldId = 'noi-dung'

/** Plain paragraphs, saved as one writes, with what they will say in print under them. */
export const SectionEditor = ({ page, section, writing, lines, readOnly }: Props) => {
  const say = useWords(benchWords)
  const { text, used } = writing.words
  const names = page.sources
    .filter(({ paragraphs }) => paragraphs.some(({ id }) => used.includes(id)))
    .map(({ agency }) => agency.short)
  return (
    <div className="narrative-editor">
      <h2>{section.title}</h2>
      <Conflict writing={writing} />
      {readOnly ? null : (
        <>
          <TextField
            id={fieldId}
            label={say('text')}
            hint={say('textHint')}
            rows={14}
            lang="vi"
            value={text}
            onChange={(event) => writing.change({ text: event.target.value })}
            onBlur={() => void writing.save()}
          />
          <p className="narrative-saved" aria-live="polite">
            <SavedSign section={section} writing={writing} />
          </p>
          <Pointed section={section} writing={writing} lines={lines} />
        </>
      )}
      {text.trim() === '' ? null : (
        <section aria-labelledby="nhu-in">
          <h3 id="nhu-in">{say('preview')}</h3>
          <NarrativeText text={text} lines={lines} nameOf={passportOf(lines)} />
          {names.length > 0 ? (
            <p className="consolidation-quiet">{say('fromAgencies', { names: names.join(', ') })}</p>
          ) : null}
        </section>
      )}
    </div>
  )
}
