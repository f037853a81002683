import { useState } from 'react'
import type { Decided } from '#core/consolidation/proposals.ts'
import { wholeText } from '#core/consolidation/proposals.ts'
import type { Deciding } from '#core/consolidation/why-not-decide.ts'
import type { ProposalsPage } from '#core/page/workbench-page.ts'
import { benchWords } from '#web/pages/consolidation/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Field, SelectField, TextField } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { commonWords } from '#web/words/common.ts'
import { useWords } from '#web/words/say.ts'

export type Verb = 'taken' | 'merged' | 'declined' | 'split'

type Props = {
  readonly page: ProposalsPage
  readonly item: Decided
  readonly verb: Verb
  readonly busy: boolean
  readonly refusal: string
  readonly shortOf: (agency: string) => string
  readonly onDecide: (asked: Deciding) => void
  readonly onClose: () => void
}

const titleOf = { taken: 'take', merged: 'merge', declined: 'decline', split: 'split' } as const

const keyOf = ({ agency, id }: Decided): string => `${agency}/${id}`

/** Every word of a decision before it is sent; which of them count depends on the verb. */
const useFields = (page: ProposalsPage, item: Decided) => {
  const taken = page.items.filter((one) => one.fate.what === 'taken' && keyOf(one) !== keyOf(item))
  const [topic, setTopic] = useState(item.fate.what === 'taken' ? item.fate.topic : '')
  const stands = item.fate.what === 'taken' ? item.fate.wording : ''
  const [wording, setWording] = useState(stands || wholeText(item))
  const [into, setInto] = useState(taken[0] ? keyOf(taken[0]) : '')
  const [reason, setReason] = useState(item.fate.what === 'declined' ? item.fate.reason : '')
  const [parts, setParts] = useState(item.text)
  const asked = (verb: Verb): Deciding => {
    const one = { agency: item.agency, item: item.id, seen: item.ordinal }
    const chosen = taken.find((each) => keyOf(each) === into)
    switch (verb) {
      case 'taken':
        return { ...one, what: verb, topic, wording: wording.trim() === wholeText(item) ? '' : wording }
      case 'merged':
        return { ...one, what: verb, into: { agency: chosen?.agency ?? '', item: chosen?.id ?? '' } }
      case 'declined':
        return { ...one, what: verb, reason }
      case 'split':
        return { ...one, what: verb, parts: parts.split('\n').filter((part) => part.trim() !== '') }
    }
  }
  return {
    taken,
    topic,
    setTopic,
    wording,
    setWording,
    into,
    setInto,
    reason,
    setReason,
    parts,
    setParts,
    asked,
  }
}

/** Taken under a topic, merged, declined with a reason, or split: one question each. */
export const DecideDialog = ({ page, item, verb, busy, refusal, shortOf, onDecide, onClose }: Props) => {
  const say = useWords(benchWords)
  const common = useWords(commonWords)
  const fields = useFields(page, item)
  const noneTaken = verb === 'merged' && fields.taken.length === 0
  return (
    <Dialog
      open
      wide
      title={`${say(titleOf[verb])}: ${shortOf(item.agency)}`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button
            look="primary"
            busy={busy}
            disabledReason={noneTaken ? say('noneTaken') : null}
            onClick={() => onDecide(fields.asked(verb))}
          >
            {say(titleOf[verb])}
          </Button>
        </>
      }
    >
      {refusal ? <Notice tone="bad" title={refusal} alert /> : null}
      <blockquote className="bench-quote">{wholeText(item)}</blockquote>
      {verb === 'taken' ? (
        <>
          <Field
            label={say('topic')}
            hint={say('topicHint')}
            list="proposal-topics"
            autoComplete="off"
            value={fields.topic}
            onChange={(event) => fields.setTopic(event.target.value)}
          />
          <datalist id="proposal-topics">
            {page.topics.map((topic) => (
              <option key={topic} value={topic}>
                {topic}
              </option>
            ))}
          </datalist>
          <TextField
            label={say('wording')}
            hint={say('wordingHint')}
            rows={3}
            lang="vi"
            value={fields.wording}
            onChange={(event) => fields.setWording(event.target.value)}
          />
        </>
      ) : null}
      {verb === 'merged' ? (
        <SelectField
          label={say('into')}
          value={fields.into}
          onChange={(event) => fields.setInto(event.target.value)}
        >
          {fields.taken.map((one) => (
            <option key={keyOf(one)} value={keyOf(one)}>
              {`${shortOf(one.agency)}: ${[...wholeText(one)].slice(0, 90).join('')}`}
            </option>
          ))}
        </SelectField>
      ) : null}
      {verb === 'declined' ? (
        <TextField
          label={say('reason')}
          hint={say('reasonHint')}
          rows={3}
          lang="vi"
          required
          value={fields.reason}
          onChange={(event) => fields.setReason(event.target.value)}
        />
      ) : null}
      {verb === 'split' ? (
        <TextField
          label={say('parts')}
          hint={say('partsHint')}
          rows={6}
          lang="vi"
          value={fields.parts}
          onChange={(event) => fields.setParts(event.target.value)}
        />
      ) : null}
    </Dialog>
  )
}
