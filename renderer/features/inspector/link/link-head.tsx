import { ArrowLeftRight, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import type { Link } from '../../../../shared/model/link.ts';
import { linkManner, linkTypeLabel, shownNameOf } from '../../../../shared/model/words.ts';
import { deleteThings, openEntry } from '../../../commands/index.ts';
import { choiceLabel, STATUS_CHOICES, useAppearance, useCanEdit, useFocusWish, useMap } from '../../../state/index.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { InlineLink } from '../../../ui/inline-link.tsx';
import { LineSample } from '../../../ui/line-sample.tsx';
import { ConfidenceLine } from '../confidence-line.tsx';
import { giveFields } from '../fields/subject.ts';
import inspector from '../inspector.module.css';
import { MoreButton } from '../more-button.tsx';
import styles from './link-head.module.css';

/** The link as a sentence, its ends to go to, and how we know. */
export function LinkHead({ link }: { readonly link: Link }) {
  const map = useMap();
  const canEdit = useCanEdit();
  const look = useAppearance().link(link);
  const first = useRef<HTMLAnchorElement>(null);
  useFocusWish('inspector', () => first.current?.focus());
  const manner = linkManner(map, link);
  const category = map.linkType.get(link.type)?.category ?? 'other';
  const what = [
    'Link',
    category.charAt(0).toUpperCase() + category.slice(1),
    ...(link.status === 'existing' ? [] : [choiceLabel(STATUS_CHOICES, link.status)]),
  ];
  const turn = () => giveFields({ kind: 'link', record: link }, { from: link.to, to: link.from });
  return (
    <header className={inspector.head}>
      <div className={inspector.headLine}>
        <span className={inspector.glyph}>
          <LineSample colour={look.colour} width={look.width} dash={look.dash} />
        </span>
        <h2 className={styles.sentence}>
          <InlineLink ref={first} to={link.from} onGo={() => openEntry(link.from)}>
            {shownNameOf(map, link.from)}
          </InlineLink>{' '}
          <span className={styles.verb}>{linkTypeLabel(map, link.type)}</span>{' '}
          <InlineLink to={link.to} onGo={() => openEntry(link.to)}>
            {shownNameOf(map, link.to)}
          </InlineLink>
          {manner === '' ? '' : <span className={styles.verb}>, {manner}</span>}
        </h2>
        <span className={inspector.headActions}>
          <IconButton label="Turn it round" disabled={!canEdit} onClick={() => void turn()}>
            <ArrowLeftRight size={16} />
          </IconButton>
          <MoreButton thing={{ kind: 'link', id: link.id }} />
          <IconButton
            label="Delete this link"
            disabled={!canEdit}
            onClick={() => void deleteThings({ entities: new Set(), links: new Set([link.id]) })}
          >
            <Trash2 size={16} />
          </IconButton>
        </span>
      </div>
      <p className={inspector.what}>{what.join(' · ')}</p>
      <ConfidenceLine subject={link.id} />
    </header>
  );
}
