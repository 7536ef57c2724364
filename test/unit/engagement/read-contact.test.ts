import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContact } from '../../../shared/engagement/read-contact.ts';
import { anEntity, mapOf } from '../../support/maps.ts';

const vision = anEntity(1, { name: 'Vision 31', aliases: ['V31'] });
const food = anEntity(2, { name: 'Sunday Food Bank' });
const map = mapOf([vision, food]);
/** A Thursday. */
const TODAY = '2026-11-26';
const read = (text: string) => readContact(map, text, TODAY);

describe('a contact in one line', () => {
  it.each([
    ['Met Vision 31', { met: [vision.id], method: 'meeting' }],
    ['met vision 31 today by phone', { met: [vision.id], method: 'telephone', date: '2026-11-26' }],
    ['Called Vision 31 yesterday about the survey', { method: 'telephone', date: '2026-11-25', topic: 'the survey' }],
    ['Visited Sunday Food Bank on 3 Nov', { met: [food.id], method: 'Visit', date: '2026-11-03' }],
    [
      'Spoke to V31 and Sunday Food Bank last Friday',
      { met: [vision.id, food.id], method: 'conversation', date: '2026-11-20' },
    ],
    ['Door-knocked Sunday Food Bank', { method: 'door-knock' }],
    ['Had a meeting with Vision 31 on Teams 12/3/2026', { method: 'meeting', date: '2026-03-12' }],
    [
      'Met Vision 31 today by phone: They feel asked too often. Next: report back by Friday (Comms lead)',
      {
        method: 'telephone',
        said: 'They feel asked too often.',
        next: 'report back',
        due: '2026-11-27',
        owner: 'Comms lead',
      },
    ],
    ['Emailed Vision 31: next: send the minutes', { method: 'email', next: 'send the minutes' }],
    ['Met Vision 31: see https://example.org', { said: 'see https://example.org' }],
  ])('%s', (text, said) => {
    expect(read(text)).toMatchObject(said);
  });

  it('says nothing that was not said', () => {
    expect(read('Met Vision 31')).toEqual({ met: [vision.id], method: 'meeting' });
    expect(read('Visited Sunday Food Bank')).not.toHaveProperty('date');
  });

  it.each(['Vision 31', 'Met Office', 'met', 'Vision 31 reports to Sunday Food Bank', 'Met nobody: Vision 31', ''])(
    '%j is none',
    (text) => expect(read(text)).toBe(null),
  );

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Met Vision 31 ', 'Called ', ''),
        fc.string(),
        (start, text) => void read(start + text),
      ),
    );
  });
});
