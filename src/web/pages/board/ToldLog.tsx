import { useState } from 'react'
import { kindWords } from '#core/notice/words.ts'
import type { ToldLine, ToldPage, ToldResult } from '#core/page/notices-page.ts'
import { chaseWords } from '#web/pages/board/words.ts'
import { queries } from '#web/queries.ts'
import { Answer } from '#web/ui/Answer.tsx'
import { Empty } from '#web/ui/Notice.tsx'
import { Table } from '#web/ui/Table.tsx'
import { useLanguage } from '#web/words/language.ts'
import { showMoment } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'
import './board.css'

const useSayResult = (): ((result: ToldResult) => string) => {
  const say = useWords(chaseWords)
  return (result) => {
    switch (result.what) {
      case 'shown':
        return say('shown', { at: showMoment(result.at) })
      case 'read':
        return say('read', { at: showMoment(result.at) })
      case 'waits':
        return say('waits', { at: showMoment(result.until) })
      case 'sent':
        return say('sentAt', { at: showMoment(result.at) })
      case 'again':
        return say('again', { ...result, at: showMoment(result.until) })
      case 'failed':
        return say('failed', result)
      case 'off':
        return say('offMail')
      case 'noAddress':
        return say('noAddress')
    }
  }
}

const Rows = ({ line }: { readonly line: ToldLine }) => {
  const say = useWords(chaseWords)
  const language = useLanguage()
  const sayResult = useSayResult()
  const { notice, people } = line
  const rows = Math.max(1, people.length)
  const [first, ...more] = people
  const cells = (person: ToldLine['people'][number]) => (
    <>
      <td>{person.name}</td>
      <td>{say(person.channel)}</td>
      <td className={person.result.what === 'failed' ? 'told-bad' : undefined}>{sayResult(person.result)}</td>
    </>
  )
  return (
    <>
      <tr className="told-first">
        <td rowSpan={rows}>
          {showMoment(notice.at)}
          <span className="board-note">{notice.byName}</span>
        </td>
        <th scope="row" rowSpan={rows}>
          {line.agency === '' ? say('department') : line.agency}
        </th>
        <td rowSpan={rows}>{kindWords[notice.kind][language]}</td>
        {first ? cells(first) : <td colSpan={3}>{say('nobodyTold')}</td>}
      </tr>
      {more.map((person) => (
        <tr key={`${person.account} ${person.channel}`}>{cells(person)}</tr>
      ))}
    </>
  )
}

const List = ({ page }: { readonly page: ToldPage }) => {
  const say = useWords(chaseWords)
  if (page.lines.length === 0) return <Empty>{say('logEmpty')}</Empty>
  return (
    <Table caption={say('log')} dense>
      <thead>
        <tr>
          <th scope="col">{say('when')}</th>
          <th scope="col">{say('agency')}</th>
          <th scope="col">{say('what')}</th>
          <th scope="col">{say('who')}</th>
          <th scope="col">{say('channel')}</th>
          <th scope="col">{say('result')}</th>
        </tr>
      </thead>
      <tbody>
        {page.lines.map((line) => (
          <Rows key={line.notice.key} line={line} />
        ))}
      </tbody>
    </Table>
  )
}

/** Who was told when, by which channel, with what result (G13); asked for when it is opened, and again when the board changes. */
export const ToldLog = ({ period }: { readonly period: string }) => {
  const say = useWords(chaseWords)
  const [open, setOpen] = useState(false)
  return (
    <details className="board-section" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('log')}</summary>
      {open ? <Answer query={queries.told(period)}>{(page) => <List page={page} />}</Answer> : null}
    </details>
  )
}
