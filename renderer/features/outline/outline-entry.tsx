import { memo } from 'react';
import type { Entity } from '../../../shared/model/entity.ts';
import { entityStates, linkStates } from '../../../shared/model/knowledge/index.ts';
import type { Link } from '../../../shared/model/link.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { linkManner, readLink, shownName, shownNameOf } from '../../../shared/model/words.ts';
import { openEntry } from '../../commands/index.ts';
import { type Shown, selectLinks, showSide, useIsSelected } from '../../state/index.ts';
import { InlineLink } from '../../ui/inline-link.tsx';
import styles from './outline.module.css';
import { linksShown } from './sections.ts';

type Props = {
  readonly map: MapData;
  readonly shown: Shown;
  readonly asAt: string;
  readonly entity: Entity;
};

/** One entry under its own heading, with its links as sentences from its side. */
export const OutlineEntry = memo(function OutlineEntry({ map, shown, asAt, entity }: Props) {
  const isSelected = useIsSelected({ kind: 'entity', id: entity.id });
  const links = linksShown(map, shown, entity.id);
  const states = [...entityStates(map, entity, asAt), ...(isSelected ? ['selected'] : [])];
  return (
    <article className={styles.entry} data-selected={isSelected || undefined}>
      <h4 className={styles.name}>
        <InlineLink to={entity.id} isStrong onGo={() => openEntry(entity.id)}>
          {shownName(entity)}
        </InlineLink>
        {states.length === 0 ? null : <span className={styles.state}>, {states.join(', ')}</span>}
      </h4>
      {links.length === 0 ? <p className={styles.none}>No links.</p> : null}
      <ul className={styles.links}>
        {links.map((link) => (
          <OutlineLink key={link.id} map={map} asAt={asAt} link={link} from={entity.id} />
        ))}
      </ul>
    </article>
  );
});

type LinkProps = {
  readonly map: MapData;
  readonly asAt: string;
  readonly link: Link;
  readonly from: string;
};

function OutlineLink({ map, asAt, link, from }: LinkProps) {
  const isSelected = useIsSelected({ kind: 'link', id: link.id });
  const { verb, other } = readLink(map, link, from);
  const manner = linkManner(map, link);
  const said = [...linkStates(map, link, asAt), ...(isSelected ? ['selected'] : [])].join(', ');
  const open = (): void => {
    selectLinks(link.id);
    showSide('details');
  };
  return (
    <li data-selected={isSelected || undefined}>
      <InlineLink to={link.id} onGo={open}>
        {verb} {shownNameOf(map, other)}
        {manner === '' ? '' : `, ${manner}`}
      </InlineLink>
      <span className={styles.state}> ({said})</span>
    </li>
  );
}
