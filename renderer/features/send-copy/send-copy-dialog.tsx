import { Stack } from '@mantine/core';
import { type FormEvent, useDeferredValue, useMemo, useState } from 'react';
import type { Audience } from '../../../shared/contract/shapes.ts';
import { forAudience } from '../../../shared/exchange/audience/index.ts';
import { USUAL_TUNING } from '../../../shared/exchange/audience/tuning.ts';
import { exportMap } from '../../commands/index.ts';
import { LeftOutList, type Readers, ReadersChoice } from '../../readers/index.ts';
import { closeDialog, useDialog, useFile, useMap } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormEnd } from '../../ui/form-end.tsx';
import styles from './send-copy.module.css';

const WHAT_THEY_GET: Readonly<Record<Audience, string>> = {
  internal: 'Everything that the map holds, but not its history.',
  partners: 'People by their role. No notes, judgements, engagement records or restricted entries and links.',
  public: 'As for partners, and no contact details and no assumptions either.',
};

/** Makes a copy of the map for somebody else, and says first what it will not hold. */
export function SendCopyDialog() {
  const dialog = useDialog();
  return dialog?.kind === 'send-copy' ? <SendCopyForm /> : null;
}

function SendCopyForm() {
  const file = useFile();
  const [readers, setReaders] = useState<Readers>({ audience: 'partners', tuning: USUAL_TUNING });
  const { audience, tuning } = readers;
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    closeDialog();
    const name = audience === 'internal' ? `${file?.name ?? 'map'} copy` : `${file?.name ?? 'map'} for ${audience}`;
    const settings = { ...tuning, leaveOut: [...tuning.leaveOut] };
    void exportMap('threadmap', 'Making the copy', { name, audience, figure: { settings } });
  };
  return (
    <Dialog onClose={closeDialog} title="Send a copy of the map">
      <form onSubmit={onSubmit}>
        <Stack gap="md">
          <ReadersChoice readers={readers} onReaders={setReaders} descriptions={WHAT_THEY_GET} hasFocus />
          <LeftOut {...readers} />
          <p className={styles.about}>
            The copy is a map file of its own, without history: nothing that was deleted or changed can be found in it,
            and what others change in it changes nothing here.
          </p>
          <FormEnd does="Save the copy…" onCancel={closeDialog} />
        </Stack>
      </form>
    </Dialog>
  );
}

/** What a copy for them leaves out, in counts: the same that the record of the export says. */
function LeftOut({ audience, tuning }: Readers) {
  const map = useMap();
  // A large map takes a moment: the choice shows at once.
  const wanted = useMemo(() => ({ audience, tuning }), [audience, tuning]);
  const shown = useDeferredValue(wanted);
  const omitted = useMemo(() => forAudience(map, shown.audience, shown.tuning).omitted, [map, shown]);
  return <LeftOutList omitted={omitted} isBusy={shown !== wanted} none="Only the history." />;
}
