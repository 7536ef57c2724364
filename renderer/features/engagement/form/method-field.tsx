import { Input } from '@mantine/core';
import { useId } from 'react';
import { useMap, wordChoice, wordChoices } from '../../../state/index.ts';
import { PickOne } from '../../../ui/pick-one.tsx';

/** How contacts are made most often; the map's other methods follow. */
const USUAL = ['meeting', 'telephone', 'visit', 'door-knock', 'workshop', 'survey', 'email', 'conversation', 'event'];
/** A method that maps do not begin with; it becomes one of the map's words when it is first used. */
const VISIT = { value: 'Visit', label: 'Visit' };

type Props = { readonly method: string | null; readonly onMethod: (method: string | null) => void };

export function MethodField({ method, onMethod }: Props) {
  const map = useMap();
  const id = useId();
  const words = wordChoices(map, 'method');
  const all = words.some(({ value }) => value === 'visit') ? words : [...words, VISIT];
  const place = (value: string): number => {
    const at = USUAL.indexOf(value.toLowerCase());
    return at < 0 ? USUAL.length : at;
  };
  return (
    <Input.Wrapper label="Method" size="sm" id={id}>
      <PickOne
        id={id}
        isBoxed
        none="Not set"
        chosen={method === null ? null : wordChoice(map, 'method', method)}
        options={[...all].sort((a, b) => place(a.value) - place(b.value))}
        onPick={onMethod}
        onCreate={onMethod}
        createLabel={(text) => `New word: ${text}`}
      />
    </Input.Wrapper>
  );
}
