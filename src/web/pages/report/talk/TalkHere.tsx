import type { Talking } from '#web/pages/report/talk/use-talk.ts'
import { talkWords } from '#web/pages/report/talk/words.ts'
import { Button } from '#web/ui/Button.tsx'
import '#web/pages/report/returning/returning.css'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly talking: Talking
  readonly subject: string
  readonly onOpen: (subject: string) => void
  /** Beside the other words of the line that one stands in. */
  readonly inLine?: boolean
}

/** Beside a line: how much is said of it and proves it, and the way there. */
export const TalkHere = ({ talking, subject, onOpen, inLine = false }: Props) => {
  const say = useWords(talkWords)
  const { page } = talking
  if (!page?.subjects.some((one) => one.subject === subject)) return null
  const open = talking.threadsOf(subject).filter(({ resolved }) => resolved === null).length
  const files = talking.papersOf(subject)
  const words = say('here', { open, files })
  if (!inLine)
    return (
      <Button look="quiet" onClick={() => onOpen(subject)}>
        {words}
      </Button>
    )
  return (
    <>
      {' · '}
      <button type="button" className="point-here" onClick={() => onOpen(subject)}>
        {words}
      </button>
    </>
  )
}
