import { Input, TextInput } from '@mantine/core';
import { useId } from 'react';
import type { Source } from '../../../../shared/model/evidence.ts';
import { compareFolded } from '../../../../shared/model/words.ts';
import { sayDate } from '../../../../shared/util/dates.ts';
import { useMap } from '../../../state/index.ts';
import type { Option } from '../../../ui/option.ts';
import { PickOne } from '../../../ui/pick-one.tsx';

/** A source as the form holds it: one of the map's, or a new one without an id. */
export type SourceDraft = {
  readonly id: string | null;
  readonly title: string;
  readonly kind: Source['kind'];
  readonly date: string;
  readonly author: string;
};

export function draftOf({ id, title, kind, date, author }: Source): SourceDraft {
  return { id, title, kind, date: date === null ? '' : sayDate(date), author: author ?? '' };
}

type Props = { readonly source: SourceDraft | null; readonly onSource: (source: SourceDraft | null) => void };

/** Chooses one of the map's sources, or names a new one. */
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
    onSource(found ? draftOf(found) : null);
  };
  return (
    <>
      <Input.Wrapper size="xs" label="Source" id={id}>
        <PickOne
          id={id}
          isBoxed
          autoFocus={source === null}
          chosen={source === null ? null : { value: source.id ?? '', label: source.title }}
          options={options}
          placeholder="Choose, or type the title of a new one"
          onPick={pick}
          onCreate={(title) => onSource({ id: null, title, kind: 'document', date: '', author: '' })}
          createLabel={(title) => `New source: ${title}`}
        />
      </Input.Wrapper>
      {source === null ? null : (
        <TextInput
          label={source.id === null ? 'Title of the new source' : 'Its title'}
          value={source.title}
          onChange={(event) => onSource({ ...source, title: event.target.value })}
        />
      )}
    </>
  );
}
