import { Receipt, type ReceiptFacts } from '#web/pages/report/Receipt.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { PrintButton } from '#web/ui/PrintButton.tsx'
import { commonWords } from '#web/words/common.ts'
import { reportWords } from '#web/words/report.ts'
import { useWords } from '#web/words/say.ts'

/** The receipt over the page; printed, it is alone on the paper. */
export const ReceiptDialog = ({
  facts,
  onClose,
}: {
  readonly facts: ReceiptFacts | null
  readonly onClose: () => void
}) => {
  const say = useWords(reportWords)
  const common = useWords(commonWords)
  return (
    <Dialog
      open={facts !== null}
      title={say('receipt')}
      onClose={onClose}
      actions={
        <>
          <PrintButton word={say('printReceipt')} />
          <Button look="primary" onClick={onClose}>
            {common('close')}
          </Button>
        </>
      }
    >
      {facts ? <Receipt facts={facts} /> : null}
    </Dialog>
  )
}
