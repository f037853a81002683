import type { ReactNode } from 'react'
import type { ImportPreview } from '#core/page/plan-pages.ts'
import type { PlanDifference } from '#core/review/difference.ts'
import { importWords } from '#web/pages/import/words.ts'
import { Table } from '#web/ui/Table.tsx'
import { useWords } from '#web/words/say.ts'

const inSight = 20

type Line = { readonly key: string; readonly what: ReactNode; readonly was: string; readonly now: string }

const Rows = ({ lines }: { readonly lines: readonly Line[] }) => (
  <>
    {lines.map(({ key, what, was, now }) => (
      <tr key={key}>
        <th scope="row">{what}</th>
        <td>{was === '' ? '–' : <del>{was}</del>}</td>
        <td>{now === '' ? '–' : <ins>{now}</ins>}</td>
      </tr>
    ))}
  </>
)

const Changes = ({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) => {
  const say = useWords(importWords)
  if (lines.length === 0) return null
  const table = (some: readonly Line[]) => (
    <Table caption={title} dense>
      <thead>
        <tr>
          <th scope="col">{say('where')}</th>
          <th scope="col">{say('was')}</th>
          <th scope="col">{say('now')}</th>
        </tr>
      </thead>
      <tbody>
        <Rows lines={some} />
      </tbody>
    </Table>
  )
  const rest = lines.slice(inSight)
  return (
    <section className="preview-part">
      <h3>
        {title} ({lines.length})
      </h3>
      {table(lines.slice(0, inSight))}
      {rest.length > 0 ? (
        <details>
          <summary>{say('more', { count: rest.length })}</summary>
          {table(rest)}
        </details>
      ) : null}
    </section>
  )
}

const Messages = ({ title, messages }: { readonly title: string; readonly messages: readonly string[] }) =>
  messages.length === 0 ? null : (
    <details className="preview-part" open={messages.length <= 5}>
      <summary>
        {title} ({messages.length})
      </summary>
      <ul className="difference-messages">
        {messages.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </details>
  )

const numbered = (lines: readonly Omit<Line, 'key'>[]): readonly Line[] =>
  lines.map((line, index) => ({ ...line, key: String(index) }))

const isSame = (changes: PlanDifference): boolean =>
  Object.values(changes).every((one) => typeof one === 'number' || one.length === 0)

/** What a corrected document changes, before it takes the place of the edition that stands. */
export const Difference = ({
  difference: { edition, changes },
}: {
  readonly difference: NonNullable<ImportPreview['difference']>
}) => {
  const say = useWords(importWords)
  const { linesAdded, linesRemoved, decisionsKept, decisionsOrphaned } = changes
  return (
    <section className="preview-part difference">
      <h2>{say('difference', { edition })}</h2>
      <p>{isSame(changes) ? say('sameContents') : say('decisionsKept', { count: decisionsKept })}</p>
      <Changes title={say('targets')} lines={numbered(changes.targets)} />
      <Changes
        title={say('cells')}
        lines={numbered(
          changes.cells.map(({ table, what, column, was, now }) => ({
            what: `${table} · ${what} · ${column}`,
            was,
            now,
          })),
        )}
      />
      <Changes
        title={say('rows')}
        lines={numbered(
          changes.rows.map(({ table, what, was, now }) => ({ what: `${table} · ${what}`, was, now })),
        )}
      />
      <Changes title={say('assignments')} lines={numbered(changes.assignments)} />
      <Changes
        title={say('textLines')}
        lines={numbered([
          ...linesRemoved.map(({ line, text }) => ({ what: line, was: text, now: '' })),
          ...linesAdded.map(({ line, text }) => ({ what: line, was: '', now: text })),
        ])}
      />
      <Messages title={say('findingsGone')} messages={changes.findingsGone} />
      <Messages title={say('findingsNew')} messages={changes.findingsNew} />
      <Messages title={say('decisionsOrphaned')} messages={decisionsOrphaned} />
    </section>
  )
}
