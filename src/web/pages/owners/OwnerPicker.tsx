import { useState } from 'react'
import type { AgencyHead } from '#core/page/head.ts'
import { withFocal } from '#web/pages/owners/owner-groups.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { SelectField } from '#web/ui/Field.tsx'
import { commonWords } from '#web/words/common.ts'
import { ownerWords } from '#web/words/month.ts'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly what: string
  readonly start: readonly string[]
  readonly agencies: readonly AgencyHead[]
  readonly busy: boolean
  readonly onConfirm: (owners: readonly string[]) => void
  readonly onClose: () => void
}

/** Chooses who answers for one line or many: the first of the list is focal. */
export const OwnerPicker = ({ what, start, agencies, busy, onConfirm, onClose }: Props) => {
  const say = useWords(ownerWords)
  const common = useWords(commonWords)
  const [owners, setOwners] = useState(start)
  const nameOf = (code: string): string => agencies.find((agency) => agency.code === code)?.short ?? code
  return (
    <Dialog
      open
      title={say('chooseFor', { what })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button
            look="primary"
            busy={busy}
            disabledReason={owners.length === 0 ? say('needOne') : null}
            onClick={() => onConfirm(owners)}
          >
            {say('confirm')}
          </Button>
        </>
      }
    >
      <p className="owners-quiet">{say('explain')}</p>
      <ol className="owners-picked">
        {owners.map((code, index) => (
          <li key={code}>
            <span>
              {nameOf(code)} {index === 0 ? <small>{say('focal')}</small> : null}
            </span>
            {index > 0 ? (
              <Button look="quiet" onClick={() => setOwners(withFocal(owners, code))}>
                {say('makeFocal')}
              </Button>
            ) : null}
            <Button
              look="quiet"
              aria-label={`${say('remove')} ${nameOf(code)}`}
              onClick={() => setOwners(owners.filter((each) => each !== code))}
            >
              {say('remove')}
            </Button>
          </li>
        ))}
      </ol>
      <SelectField
        label={say('add')}
        value=""
        onChange={(event) => {
          if (event.target.value) setOwners([...owners, event.target.value])
        }}
      >
        <option value="">{say('addHint')}</option>
        {agencies
          .filter((agency) => !owners.includes(agency.code))
          .map((agency) => (
            <option key={agency.code} value={agency.code}>
              {agency.name}
            </option>
          ))}
      </SelectField>
    </Dialog>
  )
}
