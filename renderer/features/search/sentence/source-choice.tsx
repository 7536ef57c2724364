import { NativeSelect } from '@mantine/core';
import { compareFolded } from '../../../../shared/model/words.ts';
import { OWN_KNOWLEDGE, type TypedFrom } from '../../../../shared/quick-entry/index.ts';
import { useMap } from '../../../state/index.ts';

const OWN = 'own';

type Props = {
  readonly from: TypedFrom;
  readonly onFrom: (from: TypedFrom) => void;
  readonly className: string;
};

/** Where what is typed is known from; it stays for what is typed after. */
export function SourceChoice({ from, onFrom, className }: Props) {
  const map = useMap();
  const sources = [...map.source.values()]
    .filter(({ title }) => title !== OWN_KNOWLEDGE)
    .sort((a, b) => compareFolded(a.title, b.title));
  const value = from === null ? '' : 'source' in from ? from.source : OWN;
  return (
    <NativeSelect
      size="xs"
      className={className}
      aria-label="Evidence from"
      data={[
        { value: '', label: 'No evidence yet' },
        { value: OWN, label: `Evidence: ${OWN_KNOWLEDGE.toLowerCase()}` },
        ...sources.map(({ id, title }) => ({ value: id as string, label: `Evidence: ${title}` })),
      ]}
      value={value}
      onChange={(event) => {
        const next = event.currentTarget.value;
        onFrom(next === '' ? null : next === OWN ? { ownKnowledge: true } : { source: next });
      }}
    />
  );
}
