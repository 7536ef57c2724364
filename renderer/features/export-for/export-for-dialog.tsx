import { NativeSelect, Radio, Stack } from '@mantine/core';
import { type FormEvent, useDeferredValue, useMemo, useState } from 'react';
import { AUDIENCES, type Audience } from '../../../shared/contract/shapes.ts';
import type { Tuning } from '../../../shared/exchange/audience/index.ts';
import { USUAL_TUNING } from '../../../shared/exchange/audience/tuning.ts';
import { GRAPH_FORMATS, type GraphFormatName, graphFormats } from '../../../shared/exchange/graph-formats.ts';
import { exportMap } from '../../commands/index.ts';
import { LeftOutList, TuningFields } from '../../readers/index.ts';
import { closeDialog, lookToSend, useDialog, useFile, useLook, useMap, useView } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormEnd } from '../../ui/form-end.tsx';
import styles from './export-for.module.css';
import { leftOutFor } from './left-out-for.ts';

const audienceWords: Readonly<Record<Audience, { readonly label: string; readonly description: string }>> = {
  internal: { label: 'Us', description: 'All that the file can hold, people by their names.' },
  partners: { label: 'Partners', description: 'People by their role. No notes, judgements or restricted things.' },
  public: { label: 'The public', description: 'As for partners, and no contact details and no assumptions either.' },
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
  const [audience, setAudience] = useState<Audience>('internal');
  const [tuning, setTuning] = useState<Tuning>(USUAL_TUNING);
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
          <Radio.Group label="Whom it is for" value={audience} onChange={(value) => setAudience(value as Audience)}>
            <Stack gap={8} mt={8}>
              {AUDIENCES.map((value) => (
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
          <LeftOut format={format} audience={audience} tuning={tuning} />
          <p className={styles.about}>
            {view === null ? 'The file holds the whole map.' : `The file holds what the view “${view.name}” shows.`}
          </p>
          <FormEnd does="Save the file…" onCancel={closeDialog} />
        </Stack>
      </form>
    </Dialog>
  );
}

type Choice = { readonly format: GraphFormatName; readonly audience: Audience; readonly tuning: Tuning };

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
