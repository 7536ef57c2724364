// Which links a question counts, and how far an answer from them can be trusted.
import type { Trust } from '../contract/answer.ts';
import { knowledgeOf } from '../model/confidence.ts';
import { isConfirmed } from '../model/knowledge/confirmation.ts';
import { saySurveys } from '../model/knowledge/response.ts';
import { sayBasis } from '../model/knowledge/say-basis.ts';
import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import { compareText } from '../util/compare.ts';
import { countOf } from '../util/count-of.ts';
import type { Asked } from './question.ts';
import { sayResponse } from './response.ts';

/** Links of the sort that a question is about, whatever their status, and those of them that count: the ones that exist now. */
export type Counted = { readonly all: readonly Link[]; readonly links: readonly Link[] };

/** @param isAbout the sort of link; links of types that the user did not ask for never count */
export function countedLinks({ map, types }: Asked, isAbout: (link: Link) => boolean = () => true): Counted {
  const all = [...map.link.values()]
    .filter((link) => (types.length === 0 || types.includes(link.type)) && isAbout(link))
    .sort((a, b) => compareText(a.id, b.id));
  return { all, links: all.filter(({ status }) => status === 'existing') };
}

export function categoryOf(map: MapData, link: Link): string | null {
  return map.linkType.get(link.type)?.category ?? null;
}

export type TrustOptions = {
  /** What was looked at, as the beginning of a sentence: “Links of communication and consultation”. */
  readonly lookedAt: string;
  readonly counted: Counted;
  readonly unknowns?: readonly string[];
  /** Where something else than links is asked of many: how many have been asked or judged. */
  readonly response?: string | null;
};

/** What the links behind an answer rest on, and what was left out. */
export function trustIn(
  { map, asAt }: Asked,
  { lookedAt, counted, unknowns = [], response = null }: TrustOptions,
): Trust {
  const tally = { fact: 0, assumption: 0, none: 0 };
  for (const { id } of counted.links) tally[knowledgeOf(map, id, asAt).certainty ?? 'none']++;
  const withStatus = (status: Link['status']): number => counted.all.filter((link) => link.status === status).length;
  const leftOut = { planned: withStatus('planned'), proposed: withStatus('proposed'), ended: withStatus('ended') };
  const responses = [response, sayResponse(map, counted.links), saySurveys(map)].filter(
    (sentence) => sentence !== null,
  );
  return {
    scope: sayScope(lookedAt, counted.links.length, tally, leftOut),
    links: counted.links.length,
    facts: tally.fact,
    assumptions: tally.assumption,
    withoutEvidence: tally.none,
    leftOut,
    confirmed: counted.links.filter(isConfirmed).length,
    response: responses.length === 0 ? null : responses.join(' '),
    unknowns: [...unknowns],
  };
}

function sayScope(
  lookedAt: string,
  links: number,
  tally: Readonly<Record<'fact' | 'assumption' | 'none', number>>,
  leftOut: Trust['leftOut'],
): string {
  const basis = sayBasis({ facts: tally.fact, assumptions: tally.assumption, withoutEvidence: tally.none });
  const isMixed = /^\d/.test(basis);
  const left = (Object.entries(leftOut) as [string, number][])
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${count.toLocaleString('en-GB')} ${status}`);
  const counts =
    links === 0 ? 'none exists now' : `${countOf(links, 'exists', 'exist')} now${isMixed ? ':' : ','} ${basis}`;
  return `${lookedAt}: ${counts}.${left.length === 0 ? '' : ` Left out: ${left.join(', ')}.`}`;
}
