import type { ReportTexts } from '#core/report/report-texts.ts'
import type { Conflict } from '#web/grid/outbox.ts'
import { SavingState } from '#web/grid/StatusBar.tsx'
import type { SavedTexts } from '#web/grid/use-saved-texts.ts'
import { Button } from '#web/ui/Button.tsx'
import { TextField } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { monthWords } from '#web/words/month.ts'
import { reportWords } from '#web/words/report.ts'
import { useWords } from '#web/words/say.ts'

const parts = ['situation', 'proposals', 'nextYear'] as const
const partOf = (code: string): (typeof parts)[number] => parts.find((part) => part === code) ?? 'situation'

const TextConflict = ({
  conflict,
  saved,
}: {
  readonly conflict: Conflict<string>
  readonly saved: SavedTexts
}) => {
  const say = useWords(reportWords)
  const month = useWords(monthWords)
  return (
    <Notice
      tone="watch"
      alert
      title={say('textConflict', { part: month(partOf(conflict.code)) })}
      actions={
        <>
          <Button onClick={() => saved.resolve(conflict, 'mine')}>{say('keepMine')}</Button>
          <Button onClick={() => saved.resolve(conflict, 'theirs')}>{say('takeTheirs')}</Button>
        </>
      }
    >
      <p className="report-quiet">{say('mine')}:</p>
      <p className="report-prose">{conflict.mine === '' ? say('empty') : conflict.mine}</p>
      <p className="report-quiet">{say('theirs')}:</p>
      <p className="report-prose">{conflict.theirs === '' ? say('empty') : conflict.theirs}</p>
    </Notice>
  )
}

/** The mandatory parts as the agency writes them. */
export const TextsForm = ({ saved }: { readonly saved: SavedTexts }) => {
  const say = useWords(reportWords)
  const month = useWords(monthWords)
  const { texts, write } = saved
  return (
    <section className="report-part report-texts" aria-labelledby="report-texts">
      <div className="report-part-head">
        <h2 id="report-texts">{say('texts')}</h2>
        <output>
          <SavingState saving={saved.saving} waiting={saved.conflicts.length} />
        </output>
      </div>
      {saved.conflicts.map((conflict) => (
        <TextConflict key={conflict.code} conflict={conflict} saved={saved} />
      ))}
      <TextField
        label={month('situation')}
        hint={say('situationHint')}
        rows={10}
        lang="vi"
        required
        value={texts.situation}
        onChange={(event) => write('situation', event.target.value)}
      />
      <TextField
        label={month('proposals')}
        hint={say('proposalsHint')}
        rows={6}
        lang="vi"
        required
        value={texts.proposals}
        onChange={(event) => write('proposals', event.target.value)}
      />
      <p className="no-print">
        <Button
          onClick={() => write('proposals', say('noProposalsText'))}
          disabledReason={texts.proposals.trim() === '' ? null : say('noProposalsWhy')}
        >
          {say('noProposals')}
        </Button>
      </p>
      {texts.nextYear === undefined ? null : (
        <TextField
          label={month('nextYear')}
          hint={say('nextYearHint')}
          rows={6}
          lang="vi"
          required
          value={texts.nextYear}
          onChange={(event) => write('nextYear', event.target.value)}
        />
      )}
    </section>
  )
}

/** The parts as they were written, for those who read. */
export const TextsReading = ({ texts }: { readonly texts: ReportTexts }) => {
  const say = useWords(reportWords)
  const month = useWords(monthWords)
  return (
    <section className="report-part report-texts" aria-labelledby="report-texts">
      <h2 id="report-texts">{say('texts')}</h2>
      {parts.map((name) => {
        const text = texts[name]
        if (text === undefined) return null
        return (
          <div key={name}>
            <h3>{month(name)}</h3>
            {text.trim() === '' ? (
              <p className="report-quiet">{say('empty')}</p>
            ) : (
              <p className="report-prose">{text}</p>
            )}
          </div>
        )
      })}
    </section>
  )
}
