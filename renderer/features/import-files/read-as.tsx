import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import type { FilePayload } from '../../../shared/contract/shapes.ts';
import { formatsOf, READ_FORMATS, sayFormat } from '../../../shared/exchange/read-formats.ts';
import { fabricOfFiles } from '../../state/index.ts';
import styles from './import-files.module.css';

type Props = {
  readonly files: readonly FilePayload[];
  /** Formats that were found, each once. */
  readonly found: readonly string[];
  /** Whether that is still being found out. */
  readonly isLooking: boolean;
  readonly format: string | null;
  readonly onSay: (format: string | null) => void;
};

/** What the files are: as it was found out, or as the user says, among what files of that make can be. */
export function ReadAs({ files, found, isLooking, format, onSay }: Props) {
  const choices = useMemo(() => {
    const fabric = fabricOfFiles(files);
    return fabric === null
      ? []
      : formatsOf(fabric).map((value) => ({ value, label: asTitle(READ_FORMATS[value].label) }));
  }, [files]);
  if (choices.length === 0) return null;
  return (
    <div className={styles.readAs}>
      <NativeSelect
        size="xs"
        label={files.length === 1 ? 'Read as' : 'Read all of them as'}
        data={[{ value: '', label: sayFound(found, isLooking) }, ...choices]}
        value={format ?? ''}
        onChange={(event) => onSay(event.currentTarget.value || null)}
      />
    </div>
  );
}

const asTitle = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function sayFound(found: readonly string[], isLooking: boolean): string {
  const [only, ...others] = found.map((format) => sayFormat(format) ?? format);
  if (only === undefined) return isLooking ? 'Finding out…' : 'Found out: nothing that is known';
  return others.length === 0 ? `Found out: ${only}` : 'Found out, each for itself';
}
