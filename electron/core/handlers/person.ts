import { recordOfPerson } from '../../../shared/people/record-of-person.ts';
import { whoIs } from '../../../shared/people/whose.ts';
import { succeed } from '../../../shared/util/result.ts';
import { type HandlerFamily, needMap } from '../handler.ts';
import { localDay } from '../local-day.ts';

/** What a map holds about somebody, and erasing them. */

/** The name of the file says nothing of whom it is about: it may lie in a folder that others see. */
const RECORD_NAME = 'Everything held about a person.json';

export const personHandlers: HandlerFamily<'person.record' | 'person.erase'> = {
  'person.record'({ who }, context) {
    const open = needMap(context);
    open.follow();
    const history = open.log();
    const whose = whoIs(open.map(), history, who);
    if (!whose.ok) return whose;
    const record = recordOfPerson(open.map(), history, whose.value, localDay(context.services.now()));
    const holds = Object.entries(record).flatMap(([heading, held]) =>
      Array.isArray(held) ? [{ heading, count: held.length }] : [],
    );
    const base64 = Buffer.from(`${JSON.stringify(record, null, 2)}\n`, 'utf8').toString('base64');
    return succeed({ file: { name: RECORD_NAME, mediaType: 'application/json', base64 }, holds });
  },

  'person.erase'(options, context) {
    const open = needMap(context);
    open.follow();
    const done = open.erase(options);
    if (!done.ok) return done;
    const { removed, rewritten, look, namesakes, backups, copies, ...rest } = done.value;
    return succeed({
      revision: open.revision(),
      ...rest,
      removed: { ...removed },
      rewritten: { ...rewritten },
      look: [...look],
      namesakes: [...namesakes],
      backups: [...backups],
      copies: [...copies],
    });
  },
};
