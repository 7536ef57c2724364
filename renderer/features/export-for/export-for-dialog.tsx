import { NativeSelect, Stack } from '@mantine/core';
import { type FormEvent, useDeferredValue, useMemo, useState } from 'react';
import type { Audience } from '../../../shared/contract/shapes.ts';
import { USUAL_TUNING } from '../../../shared/exchange/audience/tuning.ts';
import { GRAPH_FORMATS, type GraphFormatName, graphFormats } from '../../../shared/exchange/graph-formats.ts';
import { exportMap } from '../../commands/index.ts';
import { LeftOutList, type Readers, ReadersChoice } from '../../readers/index.ts';
import { closeDialog, lookToSend, useDialog, useFile, useLook, useMap, useView } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormEnd } from '../../ui/form-end.tsx';
import styles from './export-for.module.css';
import { leftOutFor } from './left-out-for.ts';

const WHAT_THEY_GET: Readonly<Record<Audience, string>> = {
  internal: 'All that the file can hold, people by their names.',
  partners: 'People by their role. No notes, judgements or restricted things.',
  public: 'As for partners, and no contact details and no assumptions either.',
};

/** Saves the map as a file of another program, and says first what that cannot hold. */
export function ExportForDialog() {
  const dialog = useDialog();
  return dialog?.kind === 'export-for' ? <ExportForForm /> : null;
}

function ExportForForm() {
  const file = useFile();
  const view = useView();
  const [format, setFormat] = useState<GraphFormatName>('gexf');
  const [readers, setReaders] = useState<Readers>({ audience: 'internal', tuning: USUAL_TUNING });
  const { audience, tuning } = readers;
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    closeDialog();
    const name = [file?.name ?? 'map', audience === 'internal' ? null : `for ${audience}`].filter(Boolean).join(' ');
    const settings = { ...tuning, leaveOut: [...tuning.leaveOut] };
    void exportMap(format, 'Writing the file', { name, audience, figure: { settings } });
  };
  return (
    <Dialog onClose={closeDialog} title="Export for another program">
      <form onSubmit={onSubmit}>
        <Stack gap="md">
          <NativeSelect
            label="Program"
            description={graphFormats[format].description}
            inputWrapperOrder={['label', 'input', 'description']}
            value={format}
            onChange={({ currentTarget }) => setFormat(currentTarget.value as GraphFormatName)}
            data={GRAPH_FORMATS.map((value) => ({ value, label: graphFormats[value].label }))}
            data-autofocus
          />
          <ReadersChoice readers={readers} onReaders={setReaders} descriptions={WHAT_THEY_GET} />
          <LeftOut format={format} {...readers} />
          <p className={styles.about}>
            {view === null ? 'The file holds the whole map.' : `The file holds what the view “${view.name}” shows.`}
          </p>
          <FormEnd does="Save the file…" onCancel={closeDialog} />
        </Stack>
      </form>
    </Dialog>
  );
}

type Choice = Readers & { readonly format: GraphFormatName };

function LeftOut({ format, audience, tuning }: Choice) {
  const map = useMap();
  const view = useView()?.id ?? null;
  const look = useLook();
  // A large map takes a moment: the choice shows at once.
  const wanted = useMemo(() => ({ format, audience, tuning }), [format, audience, tuning]);
  const shown = useDeferredValue(wanted);
  const omitted = useMemo(() => leftOutFor({ map, view, look: lookToSend(look), ...shown }), [map, view, look, shown]);
  return <LeftOutList omitted={omitted} isBusy={shown !== wanted} none="Nothing of what is shown." />;
}
