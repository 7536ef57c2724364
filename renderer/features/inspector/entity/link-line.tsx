import type { Link } from '../../../../shared/model/link.ts';
import { linkManner, readLink, shownNameOf } from '../../../../shared/model/words.ts';
import { openEntry } from '../../../commands/index.ts';
import { selectLinks, setHovered, useAppearance, useAsAt, useMap } from '../../../state/index.ts';
import { InlineLink } from '../../../ui/inline-link.tsx';
import { LineSample } from '../../../ui/line-sample.tsx';
import { sayEvidence } from '../say-evidence.ts';
import styles from './link-line.module.css';

type Props = { readonly link: Link; readonly from: string };

/** One link as a sentence: the verb opens the link, the name goes to the other end. */
export function LinkLine({ link, from }: Props) {
  const map = useMap();
  const asAt = useAsAt();
  const look = useAppearance().link(link);
  const { verb, other } = readLink(map, link, from);
  const name = shownNameOf(map, other);
  const manner = linkManner(map, link);
  const said = sayEvidence(map, link.id, asAt) ?? 'no evidence recorded';
  const details = link.status === 'existing' ? said : `${link.status} · ${said}`;
  return (
    <li
      className={styles.line}
      onPointerEnter={() => setHovered({ kind: 'link', id: link.id })}
      onPointerLeave={() => setHovered(null)}
    >
      <LineSample colour={look.colour} width={look.width} dash={look.dash} />
      <div className={styles.words}>
        <InlineLink
          to={link.id}
          label={`${verb} ${name}${manner === '' ? '' : `, ${manner}`}: show this link`}
          onGo={() => selectLinks(link.id)}
        >
          {verb}
        </InlineLink>{' '}
        <InlineLink to={other} isStrong onGo={() => openEntry(other)}>
          {name}
        </InlineLink>
        {manner === '' ? '' : `, ${manner}`}
        <span className={styles.said}>{details}</span>
      </div>
    </li>
  );
}
