import { useMemo } from 'react';
import { receiptSchema } from '../../../../shared/contract/receipt.ts';
import { closeDialog, useDialog } from '../../../state/index.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { KeptReceipt } from './kept-receipt.tsx';

/** What an import or a merge did, to be read again: the map keeps it. */
export function ReceiptDialog() {
  const dialog = useDialog();
  return dialog?.kind === 'receipt' ? <Shown title={dialog.title} receipt={dialog.receipt} /> : null;
}

function Shown({ title, receipt }: { readonly title: string; readonly receipt: unknown }) {
  const read = useMemo(() => receiptSchema.safeParse(receipt), [receipt]);
  return (
    <Dialog onClose={closeDialog} title={title} isVeryWide>
      {read.success ? <KeptReceipt receipt={read.data} /> : <p>This receipt is of a form that is not known here.</p>}
    </Dialog>
  );
}
