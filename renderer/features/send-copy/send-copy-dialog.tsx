import { Radio, Stack } from '@mantine/core';
import { type FormEvent, useDeferredValue, useMemo, useState } from 'react';
import { AUDIENCES, type Audience } from '../../../shared/contract/shapes.ts';
import { forAudience } from '../../../shared/exchange/audience/index.ts';
import { exportMap } from '../../commands/index.ts';
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
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    closeDialog();
    const name = audience === 'internal' ? `${file?.name ?? 'map'} copy` : `${file?.name ?? 'map'} for ${audience}`;
    void exportMap('threadmap', 'Making the copy', { name, audience });
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
          <LeftOut audience={audience} />
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
function LeftOut({ audience: wanted }: { readonly audience: Audience }) {
  const map = useMap();
  // A large map takes a moment: the choice shows at once.
  const audience = useDeferredValue(wanted);
  const omitted = useMemo(() => forAudience(map, audience).omitted, [map, audience]);
  return (
    <section className={styles.omitted} aria-label="What is left out" aria-busy={audience !== wanted}>
      <h3 className={styles.heading}>What is left out</h3>
      {omitted.length === 0 ? (
        <p className={styles.about}>Only the history.</p>
      ) : (
        <ul className={styles.list}>
          {omitted.map(({ what, why }) => (
            <li key={what}>
              {what} <span className={styles.why}>– {why}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
