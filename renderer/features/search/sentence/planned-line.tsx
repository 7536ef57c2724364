import { Button } from '@mantine/core';
import { ArrowLeftRight, ArrowRight, Minus, TriangleAlert } from 'lucide-react';
import { blankEntity } from '../../../../shared/model/entity.ts';
import type { EntityId } from '../../../../shared/model/ids.ts';
import { linkManner, linkTypeLabel } from '../../../../shared/model/words.ts';
import { endName, isLoop, type PlannedEnd, type PlannedLink, sayManner } from '../../../../shared/quick-entry/index.ts';
import { type useGlyphs, useMap } from '../../../state/index.ts';
import { Glyph } from '../../../ui/glyph.tsx';
import styles from './preview.module.css';
import { canAddTo, type Typing } from './use-typing.ts';

type Props = {
  readonly planned: PlannedLink;
  readonly typing: Typing;
  readonly glyphs: ReturnType<typeof useGlyphs>;
  readonly onOpenLink: (id: string) => void;
};

const ARROWS = { forward: ArrowRight, both: ArrowLeftRight, none: Minus } as const;

/** A link as it will be, the way round in which it is kept. */
export function PlannedLine({ planned, glyphs, typing, onOpenLink }: Props) {
  const map = useMap();
  const manner = sayManner(map, planned.manner);
  const Arrow = ARROWS[planned.direction];
  return (
    <li className={styles.link}>
      <p className={styles.sentence}>
        <End end={planned.from} glyphs={glyphs} />
        <span className={styles.verb}>
          {linkTypeLabel(map, planned.type)} <Arrow size={14} aria-hidden="true" />
        </span>
        <End end={planned.to} glyphs={glyphs} />
      </p>
      {manner === '' ? null : <p className={styles.manner}>{manner}</p>}
      {isLoop(planned) ? (
        <p className={styles.loop}>
          <TriangleAlert size={14} aria-hidden="true" className={styles.warning} /> Both ends are the same entry.
        </p>
      ) : null}
      {planned.alike.length > 0 ? <Alike planned={planned} typing={typing} onOpenLink={onOpenLink} /> : null}
    </li>
  );
}

function End({ end, glyphs }: { readonly end: PlannedEnd } & Pick<Props, 'glyphs'>) {
  const map = useMap();
  const entity =
    end.is === 'known'
      ? map.entity.get(end.id)
      : blankEntity(
          '00000000-0000-7000-8000-000000000000' as EntityId,
          end.is === 'new' ? end.kind : 'organisation',
          end.name,
        );
  return (
    <span className={styles.end} data-new={end.is === 'new' || undefined}>
      {entity ? <Glyph {...glyphs(entity)} size={16} /> : null}
      <span>{endName(map, end)}</span>
    </span>
  );
}

/** The map has such a link already: open it, add to it, or make another beside it. */
function Alike({ planned, typing, onOpenLink }: Omit<Props, 'glyphs'>) {
  const map = useMap();
  const [first] = planned.alike;
  if (!first) return null;
  const decided = typing.duplicates.get(planned.key);
  const manner = linkManner(map, first);
  const has = `The map has this link already${manner === '' ? '' : `, ${manner}`}.`;
  const choose = (what: string) => ({
    variant: decided === what ? 'filled' : 'default',
    'aria-pressed': decided === what,
    onClick: () => typing.setDuplicate(planned.key, what),
  });
  return (
    <div className={styles.alike}>
      <TriangleAlert size={14} aria-hidden="true" className={styles.warning} />
      <p>{has}</p>
      <div className={styles.alikeChoices}>
        {canAddTo(planned) ? (
          <Button size="compact-xs" {...choose(first.id)}>
            Add to that one
          </Button>
        ) : null}
        <Button size="compact-xs" onClick={() => onOpenLink(first.id)}>
          Open that one
        </Button>
        <Button size="compact-xs" {...choose('another')}>
          Make another
        </Button>
      </div>
    </div>
  );
}
