import { useCallback, useMemo, useState } from 'react'
import type { DictionaryLine, DictionaryPage as Page } from '#core/page/dictionary-page.ts'
import { useAsked } from '#web/frame/asked.ts'
import { DefinitionDialog } from '#web/pages/dictionary/DefinitionDialog.tsx'
import { DictionarySection } from '#web/pages/dictionary/DictionarySection.tsx'
import { isShown, natureIn, natures, sectionsOf, stateIn } from '#web/pages/dictionary/lines.ts'
import { useDictionary } from '#web/pages/dictionary/use-dictionary.ts'
import { dictionaryWords } from '#web/pages/dictionary/words.ts'
import { queries } from '#web/queries.ts'
import { Answer } from '#web/ui/Answer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Choice } from '#web/ui/Choice.tsx'
import { SelectField } from '#web/ui/Field.tsx'
import { Filter } from '#web/ui/Filter.tsx'
import { Empty, Notice } from '#web/ui/Notice.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { commonWords } from '#web/words/common.ts'
import { natureWords } from '#web/words/natures.ts'
import { useWords } from '#web/words/say.ts'
import './dictionary.css'

const usePicked = () => {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const pick = useCallback((code: string): void => {
    setPicked((before) => {
      const next = new Set(before)
      if (!next.delete(code)) next.add(code)
      return next
    })
  }, [])
  return { picked, pick, unpick: () => setPicked(new Set()) }
}

const Filters = ({ page }: { readonly page: Page }) => {
  const say = useWords(dictionaryWords)
  const sayNature = useWords(natureWords)
  const [asked, setAsked] = useAsked()
  const confirmed = page.lines.filter((line) => line.confirmed).length
  return (
    <div className="dictionary-filters no-print">
      <Choice
        label={say('state')}
        value={stateIn(asked['trang-thai'])}
        onChoose={(state) => void setAsked({ 'trang-thai': state })}
        options={[
          { value: '', word: say('all'), count: page.lines.length },
          { value: 'proposed', word: say('proposed'), count: page.lines.length - confirmed },
          { value: 'confirmed', word: say('confirmed'), count: confirmed },
        ]}
      />
      <SelectField
        label={say('nature')}
        hideLabel
        value={natureIn(asked['ban-chat'])}
        onChange={(event) => void setAsked({ 'ban-chat': event.target.value })}
      >
        <option value="">{say('anyNature')}</option>
        {natures.map((nature) => (
          <option key={nature} value={nature}>
            {sayNature(nature)}
          </option>
        ))}
      </SelectField>
    </div>
  )
}

const Dictionary = ({ page, plan }: { readonly page: Page; readonly plan: string }) => {
  const say = useWords(dictionaryWords)
  const common = useWords(commonWords)
  const [asked, setAsked] = useAsked()
  const dictionary = useDictionary(plan)
  const { picked, pick, unpick } = usePicked()
  const [editing, setEditing] = useState<DictionaryLine | null>(null)
  const sections = useMemo(() => sectionsOf(page.lines), [page.lines])
  const codes = useMemo(
    () => page.lines.map(({ definition: { code, name } }) => ({ code, name })),
    [page.lines],
  )
  const wanted = {
    text: asked['loc'] ?? '',
    nature: natureIn(asked['ban-chat']),
    state: stateIn(asked['trang-thai']),
  }
  const narrowed = wanted.text !== '' || wanted.nature !== '' || wanted.state !== ''
  const shown = page.lines.filter((line) => isShown(line, wanted))
  const open = shown.filter(({ confirmed }) => confirmed === null)
  const chosen = picked.size > 0 ? [...picked] : open.map(({ definition }) => definition.code)
  const edit = (line: DictionaryLine | null): void => {
    dictionary.forget()
    setEditing(line)
  }
  return (
    <>
      <PageHead
        title={say('title')}
        sentence={say('sentence', {
          confirmed: page.lines.filter(({ confirmed }) => confirmed).length,
          all: page.lines.length,
        })}
        actions={
          chosen.length > 0 ? (
            <Button
              look="primary"
              busy={dictionary.busy}
              disabledReason={page.whyNotConfirm}
              onClick={() =>
                void dictionary
                  .confirm(
                    chosen.map((code) => ({ code })),
                    '',
                  )
                  .then((done) => done && unpick())
              }
            >
              {picked.size > 0
                ? say('confirmChosen', { count: chosen.length })
                : say(narrowed ? 'confirmShown' : 'confirmAll', { count: chosen.length })}
            </Button>
          ) : null
        }
      />
      {dictionary.refusal && !editing ? <Notice tone="bad" title={dictionary.refusal} alert /> : null}
      <Filters page={page} />
      <Filter
        label={say('filterLabel')}
        value={wanted.text}
        onChange={(loc) => void setAsked({ loc })}
        shown={say('shown', { count: shown.length })}
      />
      {shown.length === 0 ? (
        <Empty
          actions={
            <Button onClick={() => void setAsked({ loc: '', 'ban-chat': '', 'trang-thai': '' })}>
              {common('clearFilter')}
            </Button>
          }
        >
          {common('nothingFound')}
        </Empty>
      ) : null}
      {sections.map((section, index) => {
        const own = narrowed ? section.lines.filter((line) => isShown(line, wanted)) : section.lines
        return own.length === 0 ? null : (
          <DictionarySection
            key={`${section.id} ${narrowed}`}
            section={section}
            shown={own}
            picked={picked}
            startOpen={index === 0 || narrowed}
            whyNot={page.whyNotConfirm}
            onPick={pick}
            onEdit={edit}
          />
        )
      })}
      {editing ? (
        <DefinitionDialog
          line={editing}
          codes={codes}
          whyNot={page.whyNotConfirm}
          busy={dictionary.busy}
          refusal={dictionary.refusal}
          onClose={() => edit(null)}
          onConfirm={(change, reason) =>
            void dictionary
              .confirm([{ code: editing.definition.code, change }], reason)
              .then((done) => done && edit(null))
          }
          onWithdraw={(reason) =>
            void dictionary.withdraw([editing.definition.code], reason).then((done) => done && edit(null))
          }
        />
      ) : null}
    </>
  )
}

/** Từ điển chỉ tiêu: what every indicator is, proposed with its ground and confirmed by a person, one by one or many at once. */
export const DictionaryPage = ({ plan }: { readonly plan: string }) => (
  <Answer query={queries.dictionary(plan)}>{(page) => <Dictionary page={page} plan={plan} />}</Answer>
)
