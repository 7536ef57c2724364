import { Input } from '@mantine/core';
import { useId, useMemo } from 'react';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { CATEGORIES } from '../../../../shared/model/vocabulary.ts';
import { linkTypeLabel } from '../../../../shared/model/words.ts';
import { linkTypeChoices, useMap } from '../../../state/index.ts';
import type { Option } from '../../../ui/option.ts';
import { PickMany } from '../../../ui/pick-many.tsx';

type Parts = { readonly categories: readonly string[]; readonly types: readonly string[] };
type Props = Parts & { readonly label: string; readonly onParts: (parts: Parts) => void };

const CATEGORY = 'category ';
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "communication or “funds”"; nothing where any kind will do. */
export function sayLinks(map: MapData, categories: readonly string[], types: readonly string[]): string {
  return [...categories, ...types.map((type) => `“${linkTypeLabel(map, type)}”`)].join(' or ');
}

/** Kinds of links to choose: whole categories, and single types. */
export function LinksEditor({ label, categories, types, onParts }: Props) {
  const map = useMap();
  const id = useId();
  const options = useMemo(
    (): readonly Option[] => [
      ...CATEGORIES.map((category) => ({
        value: `${CATEGORY}${category}`,
        label: `Any ${category} link`,
        group: 'Categories',
      })),
      ...linkTypeChoices(map),
    ],
    [map],
  );
  const chosen: readonly Option[] = [
    ...categories.map((category) => ({ value: `${CATEGORY}${category}`, label: capital(category) })),
    ...types.map((type) => ({ value: type, label: linkTypeLabel(map, type) })),
  ];
  const give = (value: string, isIn: boolean): void => {
    const changed = (list: readonly string[], item: string): readonly string[] =>
      isIn ? [...list, item] : list.filter((each) => each !== item);
    if (value.startsWith(CATEGORY)) onParts({ categories: changed(categories, value.slice(CATEGORY.length)), types });
    else onParts({ categories, types: changed(types, value) });
  };
  return (
    <Input.Wrapper label={label} description="Any of these will do." size="xs" id={id}>
      <PickMany
        id={id}
        isBoxed
        chosen={chosen}
        options={options}
        placeholder="Any kind"
        onAdd={(value) => give(value, true)}
        onRemove={(value) => give(value, false)}
      />
    </Input.Wrapper>
  );
}
