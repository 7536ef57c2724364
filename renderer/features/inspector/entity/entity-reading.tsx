import type { Entity } from '../../../../shared/model/entity.ts';
import { partsOf } from '../../../../shared/model/map-index.ts';
import { shownName, shownNameOf, termLabel } from '../../../../shared/model/words.ts';
import { openEntry } from '../../../commands/index.ts';
import { choiceLabel, STATUS_CHOICES, selectEntities, useMap } from '../../../state/index.ts';
import { InlineLink } from '../../../ui/inline-link.tsx';
import { customFacts } from '../custom/say-custom.ts';
import styles from '../reading.module.css';
import { type Fact, Reading } from '../reading.tsx';
import { sayPeriod } from '../say-period.ts';

/** Longer lists are counted rather than named. */
const NAMED = 6;

/** What is recorded about an entry, in words. */
export function EntityReading({ entity }: { readonly entity: Entity }) {
  const map = useMap();
  const whole = entity.parent === null ? null : <Whole id={entity.parent} />;
  const parts = partsOf(map, entity.id).length === 0 ? null : <Parts entity={entity} />;
  const facts: Fact[] = [
    ['Also called', entity.aliases.join(', ')],
    ['Part of', whole],
    ['Has parts', parts],
    ['Status', entity.status === 'existing' ? null : choiceLabel(STATUS_CHOICES, entity.status)],
    ['When', sayPeriod(entity.started, entity.ended)],
    ['System layer', entity.layer === null ? null : termLabel(map, 'layer', entity.layer)],
    ['Tags', entity.tags.map((key) => termLabel(map, 'tag', key)).join(', ')],
    ['Website', entity.website],
    ['Email', entity.email],
    ['Telephone', entity.phone],
    ['Address', entity.address],
    ...customFacts(map, entity.custom),
    ['Notes', entity.notes],
    ['Restricted', entity.restricted ? 'Left out of what partners and the public get' : null],
  ];
  return <Reading text={entity.description} facts={facts} />;
}

function Whole({ id }: { readonly id: string }) {
  const map = useMap();
  return (
    <InlineLink to={id} isStrong onGo={() => openEntry(id)}>
      {shownNameOf(map, id)}
    </InlineLink>
  );
}

function Parts({ entity }: { readonly entity: Entity }) {
  const map = useMap();
  const parts = partsOf(map, entity.id);
  if (parts.length > NAMED) {
    return (
      <InlineLink to={entity.id} onGo={() => selectEntities(...parts.map((part) => part.id))}>
        {parts.length} entries
      </InlineLink>
    );
  }
  return (
    <ul className={styles.several}>
      {parts.map((part) => (
        <li key={part.id}>
          <InlineLink to={part.id} isStrong onGo={() => openEntry(part.id)}>
            {shownName(part)}
          </InlineLink>
        </li>
      ))}
    </ul>
  );
}
