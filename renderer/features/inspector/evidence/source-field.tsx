import { Input, NativeSelect, TextInput } from '@mantine/core';
import { useId } from 'react';
import { compareFolded } from '../../../../shared/model/words.ts';
import { sayDate } from '../../../../shared/util/dates.ts';
import { choiceLabel, SOURCE_KIND_CHOICES, useMap } from '../../../state/index.ts';
import type { Option } from '../../../ui/option.ts';
import { PickOne } from '../../../ui/pick-one.tsx';
import inspector from '../inspector.module.css';
import styles from './evidence.module.css';
import { newSourceDraft, type SourceDraft } from './source-draft.ts';

type Props = { readonly source: SourceDraft | null; readonly onSource: (source: SourceDraft | null) => void };

/** Chooses one of the map's sources, or describes a new one. */
export function SourceField({ source, onSource }: Props) {
  const id = useId();
  const map = useMap();
  const sources = [...map.source.values()].sort((a, b) => compareFolded(a.title, b.title));
  const options: Option[] = sources.map((item) => ({
    value: item.id,
    label: item.title,
    detail: item.date === null ? '' : sayDate(item.date),
  }));
  const pick = (value: string | null): void => {
    const found = value === null ? undefined : map.source.get(value);
    onSource(found ? { id: found.id, title: found.title } : null);
  };
  return (
    <>
      <div>
        <Input.Wrapper size="xs" label="Source" id={id}>
          <PickOne
            id={id}
            isBoxed
            autoFocus={source === null}
            chosen={source === null ? null : { value: source.id ?? '', label: source.title }}
            options={options}
            placeholder={
              sources.length === 0 ? 'Type the title of the first one' : 'Choose, or type the title of a new one'
            }
            onPick={pick}
            onCreate={(title) => onSource(newSourceDraft(title))}
            createLabel={(title) => `New source: ${title}`}
          />
        </Input.Wrapper>
        {source !== null && source.id !== null ? <KnownSource id={source.id} /> : null}
      </div>
      {source !== null && source.id === null ? (
        <>
          <TextInput
            label="Title of the new source"
            value={source.title}
            onChange={(event) => onSource({ ...source, title: event.target.value })}
          />
          <div className={inspector.pair}>
            <NativeSelect
              size="xs"
              label="Kind of source"
              data={SOURCE_KIND_CHOICES}
              value={source.kind}
              onChange={(event) => onSource({ ...source, kind: event.target.value as typeof source.kind })}
            />
            <TextInput
              label="Its date"
              placeholder="2018, or November 2018"
              autoFocus
              value={source.date}
              onChange={(event) => onSource({ ...source, date: event.target.value })}
            />
          </div>
          <TextInput
            label="Written or said by (a role)"
            value={source.author}
            onChange={(event) => onSource({ ...source, author: event.target.value })}
          />
        </>
      ) : null}
    </>
  );
}

/** What is known of the chosen source; it is changed in the register. */
function KnownSource({ id }: { readonly id: string }) {
  const map = useMap();
  const source = map.source.get(id);
  if (!source) return null;
  const about = [
    choiceLabel(SOURCE_KIND_CHOICES, source.kind),
    source.date === null ? 'undated' : sayDate(source.date),
    ...(source.author === null ? [] : [source.author]),
  ];
  return <p className={styles.known}>{about.join(' · ')}</p>;
}
