import type { Link } from '../../../../shared/model/link.ts';
import { sayMoney } from '../../../../shared/model/money.ts';
import { termLabel } from '../../../../shared/model/words.ts';
import {
  choiceLabel,
  DIRECTION_CHOICES,
  QUALITY_CHOICES,
  STATUS_CHOICES,
  STRENGTH_CHOICES,
  useMap,
} from '../../../state/index.ts';
import { customFacts } from '../custom/say-custom.ts';
import { type Fact, Reading } from '../reading.tsx';
import { sayPeriod } from '../say-period.ts';

/** What is recorded about a link beyond its sentence, in words. */
export function LinkReading({ link }: { readonly link: Link }) {
  const map = useMap();
  const facts: Fact[] = [
    ['Direction', choiceLabel(DIRECTION_CHOICES, link.direction)],
    ['Status', link.status === 'existing' ? null : choiceLabel(STATUS_CHOICES, link.status)],
    ['When', sayPeriod(link.started, link.ended)],
    ['Reason', link.reason],
    ['Seat held', link.role],
    ['Contact', link.singlePointOfContact ? 'The single point of contact' : null],
    ['Strength', link.strength === null ? null : choiceLabel(STRENGTH_CHOICES, String(link.strength))],
    ['Quality', link.quality === null ? null : choiceLabel(QUALITY_CHOICES, String(link.quality))],
    ['Amount', link.amount === null ? null : sayMoney(map, link.amount)],
    ['Weight', link.weight === null ? null : link.weight.toLocaleString('en-GB')],
    ['Tags', link.tags.map((key) => termLabel(map, 'tag', key)).join(', ')],
    ...customFacts(map, link.custom),
    ['Notes', link.notes],
    ['Restricted', link.restricted ? 'Left out of what partners and the public get' : null],
  ];
  return <Reading text={link.purpose} facts={facts} />;
}
