import { Radio, Stack } from '@mantine/core';
import { type FormEvent, useDeferredValue, useMemo, useState } from 'react';
import { AUDIENCES, type Audience } from '../../../shared/contract/shapes.ts';
import { forAudience, type Tuning } from '../../../shared/exchange/audience/index.ts';
import { USUAL_TUNING } from '../../../shared/exchange/audience/tuning.ts';
import { exportMap } from '../../commands/index.ts';
import { LeftOutList, TuningFields } from '../../readers/index.ts';
import { closeDialog, useDialog, useFile, useMap } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormEnd } from '../../ui/form-end.tsx';
import styles from './send-copy.module.css';

const audienceWords: Readonly<Record<Audience, { readonly label: string; readonly description: string }>> = {
  internal: { label: 'Us', description: 'Everything that the map holds, but not its history.' },
  partners: {
    label: 'Partners',
    description: 'People by their role. No notes, judgements, engagement records or restricted entries and links.',
  },
  public: {
    label: 'The public',
    description: 'As for partners, and no contact details and no assumptions either.',
  },
};

/** Makes a copy of the map for somebody else, and says first what it will not hold. */
export function SendCopyDialog() {
  const dialog = useDialog();
  return dialog?.kind === 'send-copy' ? <SendCopyForm /> : null;
}

function SendCopyForm() {
  const file = useFile();
  const [audience, setAudience] = useState<Audience>('partners');
  const [tuning, setTuning] = useState<Tuning>(USUAL_TUNING);
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
          <Radio.Group
            label="Whom it is for"
            value={audience}
            onChange={(value) => setAudience(value as Audience)}
            data-autofocus
          >
            <Stack gap={8} mt={8}>
              {AUDIENCES.toReversed().map((value) => (
                <Radio key={value} size="sm" value={value} {...audienceWords[value]} />
              ))}
            </Stack>
          </Radio.Group>
          <details className={styles.more}>
            <summary>Besides whom it is for</summary>
            <TuningFields
              audience={audience}
              tuning={tuning}
              isDisabled={false}
              onGive={(change) => setTuning({ ...tuning, ...change })}
            />
          </details>
          <LeftOut audience={audience} tuning={tuning} />
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

type Readers = { readonly audience: Audience; readonly tuning: Tuning };

/** What a copy for them leaves out, in counts: the same that the record of the export says. */
function LeftOut({ audience, tuning }: Readers) {
  const map = useMap();
  // A large map takes a moment: the choice shows at once.
  const wanted = useMemo(() => ({ audience, tuning }), [audience, tuning]);
  const shown = useDeferredValue(wanted);
  const omitted = useMemo(() => forAudience(map, shown.audience, shown.tuning).omitted, [map, shown]);
  return <LeftOutList omitted={omitted} isBusy={shown !== wanted} none="Only the history." />;
}
