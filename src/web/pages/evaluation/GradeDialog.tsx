import { useState } from 'react'
import { type Grade, grades, isAssignment } from '#core/evaluation/grade.ts'
import type { Evaluating } from '#web/pages/evaluation/use-evaluating.ts'
import { evaluationWords, gradeWords } from '#web/pages/evaluation/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Choice } from '#web/ui/Choice.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { TextField } from '#web/ui/Field.tsx'
import { commonWords } from '#web/words/common.ts'
import { useWords } from '#web/words/say.ts'

export type Graded = {
  readonly subject: string
  readonly name: string
  readonly grade: Grade | null
  readonly reason: string
}

type Props = {
  readonly graded: Graded
  readonly evaluating: Evaluating
  readonly onClose: () => void
}

/** A grade with its reason for an assignment, a cause for a target. */
export const GradeDialog = ({ graded, evaluating, onClose }: Props) => {
  const say = useWords(evaluationWords)
  const sayGrade = useWords(gradeWords)
  const common = useWords(commonWords)
  const [grade, setGrade] = useState<Grade>(graded.grade ?? 'met')
  const [reason, setReason] = useState(graded.reason)
  const { subject, name } = graded
  const takesGrade = isAssignment(subject)
  const save = async (): Promise<void> => {
    if (await evaluating.grade({ subject, grade: takesGrade ? grade : null, reason })) onClose()
  }
  return (
    <Dialog
      open
      title={takesGrade ? say('gradeTitle', { name }) : say('causeTitle', { name })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button look="primary" busy={evaluating.busy} onClick={() => void save()}>
            {say('save')}
          </Button>
        </>
      }
    >
      {takesGrade ? (
        <Choice
          label={say('graded')}
          hideLabel={false}
          value={grade}
          options={grades.map((value) => ({ value, word: sayGrade(value) }))}
          onChoose={setGrade}
        />
      ) : null}
      <TextField
        label={say('reason')}
        error={evaluating.refusal}
        rows={4}
        lang="vi"
        required
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  )
}
