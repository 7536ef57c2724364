import { Button, Checkbox, Popover } from '@mantine/core';
import { Spline } from 'lucide-react';
import type { MapData } from '../../../shared/model/map-data.ts';
import { CATEGORIES } from '../../../shared/model/vocabulary.ts';
import { inOrder } from '../../../shared/model/words.ts';
import styles from './toolbar.module.css';
import type { ScreenSettings } from './use-matrix-settings.ts';

type Props = {
  readonly map: MapData;
  readonly settings: ScreenSettings;
  readonly change: (part: Partial<ScreenSettings>) => void;
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const flipped = (list: readonly string[], value: string): string[] =>
  list.includes(value) ? list.filter((other) => other !== value) : [...list, value];

/** Which links count: all, or those of some categories and types. */
export function LinkChoice({ map, settings, change }: Props) {
  const { categories, linkTypes } = settings;
  // What is chosen has its box, though the map may have no link of it now.
  const offered = new Set([...linkTypes, ...[...map.link.values()].map((link) => link.type)]);
  const groups = CATEGORIES.map((category) => ({
    category,
    types: inOrder(map.linkType.values()).filter((type) => type.category === category && offered.has(type.id)),
  })).filter(({ category, types }) => types.length > 0 || categories.includes(category));
  const count = categories.length + linkTypes.length;
  return (
    <Popover position="bottom-end" shadow="md" width={264} trapFocus returnFocus>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          className={styles.button ?? ''}
          data-on={count > 0 || undefined}
          leftSection={<Spline size={15} aria-hidden="true" />}
        >
          {count === 0 ? 'All links' : count === 1 ? '1 kind of link' : `${count} kinds of link`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.links ?? ''} aria-label="Links that count">
        <div className={styles.list}>
          {groups.map(({ category, types }) => (
            <fieldset key={category} className={styles.group}>
              <Checkbox
                label={capitalised(category)}
                fw={600}
                checked={categories.includes(category)}
                onChange={() => change({ categories: flipped(categories, category) })}
              />
              {types.map((type) => (
                <Checkbox
                  key={type.id}
                  ml={20}
                  label={type.label}
                  checked={categories.includes(category) || linkTypes.includes(type.id)}
                  disabled={categories.includes(category)}
                  onChange={() => change({ linkTypes: flipped(linkTypes, type.id) })}
                />
              ))}
            </fieldset>
          ))}
        </div>
        <Button
          size="compact-xs"
          variant="subtle"
          disabled={count === 0}
          onClick={() => change({ categories: [], linkTypes: [] })}
        >
          Count all links
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
