import { useMemo, useState } from 'react';
import type { MapData } from '../../../../shared/model/map-data.ts';
import {
  type Decisions,
  editsFor,
  type FromOne,
  hasMore,
  isLoop,
  linksMeant,
  NO_DECISIONS,
  type PlannedLink,
  readFromOne,
  sayPlanned,
  type Typed,
  takenBack,
  type Verb,
  whatLacks,
} from '../../../../shared/quick-entry/index.ts';
import { edit, getMap, newId, sayRefusal, undo, useMap } from '../../../state/index.ts';
import { useOneAtATime } from '../../../ui/use-one-at-a-time.ts';
import { useFrom } from '../sentence/last-from.ts';

/** One addition of this run. */
export type RunLine = {
  readonly id: string;
  readonly text: string;
  readonly made: Omit<Typed, 'edits'>;
  readonly revision: number;
};

/** The type of the run before: runs often go on with it. */
let lastVerb: Verb = { type: 'communicates-with', isInverse: false };

/** Adding links from one entry in a row: what is typed, what it means, and what was added so far. */
export function useRun(entity: string) {
  const map = useMap();
  const [verb, setVerb] = useState<Verb>(() => (map.linkType.has(lastVerb.type) ? lastVerb : firstVerb(map)));
  const [text, setText] = useState('');
  const [decisions, setDecisions] = useState<Decisions>(NO_DECISIONS);
  const [lines, setLines] = useState<readonly RunLine[]>([]);
  const [from, setFrom] = useFrom();
  const [problem, setProblem] = useState<string | null>(null);
  /** The text whose links are there already and are to be added all the same. */
  const [sureOf, setSureOf] = useState<string | null>(null);
  const reading = useMemo(() => readFromOne(map, entity, verb, text), [map, entity, verb, text]);
  const links = useMemo(() => meant(map, reading, decisions), [map, reading, decisions]);

  const write = (next: string): void => {
    setText(next);
    setProblem(null);
    setSureOf(null);
  };

  /** Adds what is typed, or says why not. The map does not hold yet what is being saved, so one comes after the other. */
  const add = useOneAtATime(async (typed: string): Promise<void> => {
    const now = getMap();
    const read = readFromOne(now, entity, verb, typed);
    const planned = meant(now, read, decisions);
    const why = whyNot(read, planned);
    if (why !== null) return setProblem(why);
    const there = planned.filter(({ alike }) => alike.length > 0);
    const more = there.some((link) => link.alike[0] && hasMore(link.alike[0], link));
    if (planned.some(isLoop) && sureOf !== typed) {
      setSureOf(typed);
      return setProblem('Both ends are the same entry. Press Enter again to add the link all the same.');
    }
    if (there.length > 0 && sureOf !== typed) {
      setSureOf(typed);
      const what = more ? 'add what is new to it' : 'add another beside it';
      return setProblem(`The map has this link already. Press Enter again to ${what}.`);
    }
    const deeds = planned.map((link) => {
      const [first] = link.alike;
      return { planned: link, into: first && hasMore(first, link) ? first.id : null };
    });
    // Whoever writes “assumed” says that it is their own assumption, as in a sentence.
    const isAssumed = planned.some(({ manner }) => manner.certainty === 'assumption');
    const made = editsFor(now, deeds, from ?? (isAssumed ? { ownKnowledge: true } : null), newId);
    const said = planned.map((link) => sayPlanned(now, link)).join('; ');
    const reply = await edit(made.edits, { tell: false, label: `Add link “${said}”`.slice(0, 200) });
    if (!reply.ok) return setProblem(sayRefusal(reply.error));
    const type = read.sentence?.type;
    if (type) {
      lastVerb = { type: type.type, isInverse: type.isInverse };
      setVerb(lastVerb);
    }
    const { revision } = reply.value;
    setLines((before) => [{ id: newId(), text: said, made, revision }, ...before]);
    setText((current) => (current === text || current === typed ? '' : current));
    setDecisions(NO_DECISIONS);
    setProblem(null);
    setSureOf(null);
  });

  /** Takes one addition back: the last step by undo, an earlier one by a step of its own. */
  const takeBack = useOneAtATime(async (line: RunLine, revision: number): Promise<void> => {
    const isLast = line.revision === revision;
    const edits = takenBack(getMap(), line.made);
    const label = `Take back “${line.text}”`.slice(0, 200);
    const reply = isLast ? await undo() : await edit(edits, { label });
    if (reply.ok) setLines((before) => before.filter(({ id }) => id !== line.id));
  });

  const change = (next: Verb): void => {
    setVerb(next);
    setProblem(null);
    setSureOf(null);
  };
  return {
    verb,
    setVerb: change,
    from,
    setFrom,
    text,
    write,
    links,
    reading,
    lines,
    problem,
    decisions,
    setDecisions,
    add,
    takeBack,
  };
}

function firstVerb(map: MapData): Verb {
  return { type: [...map.linkType.keys()][0] ?? 'linked-to', isInverse: false };
}

function meant(map: MapData, { sentence }: FromOne, decisions: Decisions): readonly PlannedLink[] {
  return sentence ? linksMeant(map, sentence, decisions) : [];
}

function whyNot({ sentence }: FromOne, links: readonly PlannedLink[]): string | null {
  if (!sentence) return 'Type the name of an entry, then press Enter.';
  const lacks = whatLacks(sentence) ?? sentence.unread[0]?.why ?? null;
  if (lacks !== null) return lacks;
  const unclear = links.flatMap(({ from, to }) => [from, to]).find((end) => end.is === 'unclear');
  return unclear ? 'Several entries are called so. Choose one below.' : null;
}
