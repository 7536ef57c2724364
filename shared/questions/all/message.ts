import { shownNameOf } from '../../model/words.ts';
import { AUDIENCE, carriesMessages, isListener, isNever } from '../communicating.ts';
import { countedLinks, trustIn } from '../counting.ts';
import { audienceTable, heardTable, messengerTable, neverTable, stepTable } from '../message-tables.ts';
import { sayMessage } from '../message-words.ts';
import { messengersFor } from '../messengers.ts';
import { type Question, TYPES } from '../question.ts';
import { byName } from '../say.ts';
import { spreadFrom } from '../spread.ts';

export const message: Question = {
  id: 'message',
  title: 'How far a message travels',
  asks: 'Whom does a message from one reach, by what chain, who never hears, and who would best pass it on?',
  heading: 'Communication',
  needs: [
    { option: 'from', label: 'From', isRequired: true, of: 'entry', isSeveral: false },
    { option: 'about', label: 'Audiences to reach', isRequired: false, of: 'entry', isSeveral: true },
    TYPES,
  ],
  answer(asked) {
    const { map, types } = asked;
    const [from = ''] = asked.from;
    const found = countedLinks(asked, (link) => carriesMessages(map, link));
    const counted = { all: found.all, links: found.links.filter((link) => !isNever(map, link)) };
    const heard = spreadFrom(map, from, types);
    const listeners = byName(
      map,
      [...map.entity.values()].filter((entity) => isListener(entity) && entity.id !== from).map(({ id }) => id),
    );
    const never = listeners.filter((id) => !heard.has(id));
    const audiences = listeners.filter((id) => map.entity.get(id)?.kind === AUDIENCE);
    const wanted = asked.about.length > 0 ? byName(map, new Set(asked.about.filter((id) => id !== from))) : audiences;
    const passing = messengersFor(asked, from, heard, wanted);
    const carried = [...heard.values()].flatMap(({ by }) => (by ? [by.link.id] : []));
    const steps = Math.max(0, ...[...heard.values()].map((each) => each.steps));
    const spread = { map, from, heard, listeners, never, wanted, passing, isChosen: asked.about.length > 0 };
    return {
      answer: sayMessage(spread),
      tables: [
        heardTable(spread),
        audienceTable(spread),
        messengerTable(spread),
        neverTable(spread, counted.all),
        stepTable(spread),
      ],
      entities: [...new Set([...heard.keys(), ...passing.messengers.map(({ entry }) => entry), ...wanted])] as never[],
      links: [...new Set([...carried, ...passing.links.map(({ id }) => id)])],
      trust: trustIn(asked, {
        lookedAt:
          types.length > 0 ? 'Links of the chosen types that carry messages' : 'Links of types that carry messages',
        counted,
        unknowns: [
          'That a link could carry a message does not say that anybody passes it on; with each step it is less sure.',
          ...(never.length > 0 ? [`Those who never hear may do so by ways that nobody has recorded.`] : []),
        ],
      }),
      also: {
        from: shownNameOf(map, from),
        reached: listeners.length - never.length,
        of: listeners.length,
        steps,
        messengers: passing.messengers.map(({ entry }) => shownNameOf(map, entry)),
      },
    };
  },
};
