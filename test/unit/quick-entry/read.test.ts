import { describe, expect, it, test } from 'vitest';
import { readSentences } from '../../../shared/quick-entry/index.ts';
import { read, town } from './town.ts';

const each = (sentences: readonly (readonly [text: string, ...means: string[]])[]): void => {
  test.each(sentences)('%s', (text, ...means) => expect(read(text)).toEqual(means));
};

describe('a sentence is two entries and what one does to the other', () => {
  each([
    [
      'Vision 31 Steering Group reports to Strong Communities Board by report, quarterly',
      'Vision 31 Steering Group reports-to> Strong Communities Board {methods: report, frequency: quarterly}',
    ],
    ['v31 REPORTS TO the hwb.', 'Vision 31 Steering Group reports-to> Health and Wellbeing Board'],
    ['Health & Well-Being Board funds Sport England', 'Health and Wellbeing Board funds> Sport England'],
    ['HWB is overseen by Trafford Council', 'Health and Wellbeing Board <oversees Trafford Council'],
    ['HWB has member Sport England', 'Health and Wellbeing Board <member-of Sport England'],
    [
      'HWB has members Sport England, V31',
      'Health and Wellbeing Board <member-of Sport England + Vision 31 Steering Group',
    ],
    ['Sport England is a member of HWB', 'Sport England member-of> Health and Wellbeing Board'],
    ['Sport England is linked to HWB', 'Sport England linked-to> Health and Wellbeing Board'],
    ['Sport England advises HWB', 'Sport England advises> Health and Wellbeing Board'],
    ['HWB is advised by Sport England', 'Health and Wellbeing Board <advises Sport England'],
    ['HWB sits with Sport England', 'Health and Wellbeing Board sits-with> Sport England'],
  ]);
});

describe('names may hold words that elsewhere mean something', () => {
  each([
    ['Supports Network reports to HWB', 'Supports Network reports-to> Health and Wellbeing Board'],
    ['HWB supports Supports Network', 'Health and Wellbeing Board supports> Supports Network'],
    [
      'HWB funds Weekly Reports to Parents, weekly',
      'Health and Wellbeing Board funds> Weekly Reports to Parents {frequency: weekly}',
    ],
    ['Smith, Jones & Co (North) funds HWB', 'Smith, Jones & Co (North) funds> Health and Wellbeing Board'],
    ['Sale Supports Forum reports to HWB', '*Sale Supports Forum reports-to> Health and Wellbeing Board'],
    [
      'HWB reports to Sale by the Sea Forum by report',
      'Health and Wellbeing Board reports-to> *Sale by the Sea Forum {methods: report}',
    ],
    [
      'HWB reports to Partnership for Older People',
      'Health and Wellbeing Board reports-to> *Partnership for Older People',
    ],
    ['HWB funds “Oversees; the lot, by email”', 'Health and Wellbeing Board funds> *Oversees; the lot, by email'],
    ['HWB funds Trafford Council Housing Team', 'Health and Wellbeing Board funds> *Trafford Council Housing Team'],
  ]);
});

describe('several ends make several links', () => {
  each([
    [
      'HWB, V31 and Sport England report to Trafford Council',
      'Health and Wellbeing Board + Vision 31 Steering Group + Sport England reports-to> Trafford Council',
    ],
    [
      'HWB reports to V31 and Sport England',
      'Health and Wellbeing Board reports-to> Vision 31 Steering Group + Sport England',
    ],
    [
      'HWB and Sport England fund Oak Trust, Elm Trust, by letter',
      'Health and Wellbeing Board + Sport England funds> *Oak Trust + *Elm Trust {methods: letter}',
    ],
    [
      'HWB funds Oak Trust, Elm, Ash Trust, Beech Circle, Yew Walkers and Ivy Club, monthly',
      'Health and Wellbeing Board funds> *Oak Trust + *Elm + *Ash Trust + *Beech Circle + *Yew Walkers + *Ivy Club {frequency: monthly}',
    ],
    [
      'HWB funds Oak Trust, Health and Care Forum',
      'Health and Wellbeing Board funds> *Oak Trust + *Health and Care Forum',
    ],
    ['Oak Forum and Elm Forum are members of HWB', '*Oak Forum + *Elm Forum member-of> Health and Wellbeing Board'],
    ['HWB reports to Health and Care Forum', 'Health and Wellbeing Board reports-to> *Health and Care Forum'],
    [
      'HWB reports to Youth Forum and Family Partnership',
      'Health and Wellbeing Board reports-to> *Youth Forum + *Family Partnership',
    ],
    [
      'HWB funds V31; V31 supports HWB\nV31 funds Sport England',
      'Health and Wellbeing Board funds> Vision 31 Steering Group',
      'Vision 31 Steering Group supports> Health and Wellbeing Board',
      'Vision 31 Steering Group funds> Sport England',
    ],
  ]);
});

describe('parts may follow in any order', () => {
  each([
    [
      'HWB funds V31 quarterly by email',
      'Health and Wellbeing Board funds> Vision 31 Steering Group {methods: email, frequency: quarterly}',
    ],
    [
      'HWB funds V31, by emails, phone and meetings',
      'Health and Wellbeing Board funds> Vision 31 Steering Group {methods: email telephone meeting}',
    ],
    [
      'HWB funds V31, email, every month',
      'Health and Wellbeing Board funds> Vision 31 Steering Group {methods: email, frequency: monthly}',
    ],
    [
      'HWB funds V31 since March 2019, planned',
      'Health and Wellbeing Board funds> Vision 31 Steering Group {started: 2019-03, status: planned}',
    ],
    [
      'HWB funds V31, since 31/03/2019',
      'Health and Wellbeing Board funds> Vision 31 Steering Group {started: 2019-03-31}',
    ],
    [
      'V31 is a member of HWB (vice chair), assumed',
      'Vision 31 Steering Group member-of> Health and Wellbeing Board {role: vice chair, certainty: assumption}',
    ],
    [
      'V31 is a member of HWB as chair, strength 4, quality 3',
      'Vision 31 Steering Group member-of> Health and Wellbeing Board {role: chair, strength: 4, quality: 3}',
    ],
    [
      'HWB communicates with V31 both ways (planned)',
      'Health and Wellbeing Board communicates-with> Vision 31 Steering Group {status: planned, direction: both}',
    ],
    [
      'HWB funds V31 for sharing news by word of mouth, because they must, ended',
      'Health and Wellbeing Board funds> Vision 31 Steering Group {status: ended, reason: they must, purpose: sharing news by word of mouth}',
    ],
    [
      'HWB funds V31 as single point of contact',
      'Health and Wellbeing Board funds> Vision 31 Steering Group {singlePointOfContact: true}',
    ],
    ['HWB funds V31 by pigeon', 'Health and Wellbeing Board funds> Vision 31 Steering Group {methods: *Pigeon}'],
  ]);
});

describe('a full stop between two sentences', () => {
  each([
    [
      'HWB funds Sport England. V31 reports to HWB, monthly.',
      'Health and Wellbeing Board funds> Sport England',
      'Vision 31 Steering Group reports-to> Health and Wellbeing Board {frequency: monthly}',
    ],
    ['HWB funds St. Mary Supports Network', 'Health and Wellbeing Board funds> *St. Mary Supports Network'],
  ]);
});

describe('other words that people write', () => {
  each([
    [
      'HWB emails V31 every 2 weeks',
      'Health and Wellbeing Board communicates-with> Vision 31 Steering Group {methods: email, frequency: fortnightly}',
    ],
    [
      'HWB and V31 meet Sport England',
      'Health and Wellbeing Board + Vision 31 Steering Group communicates-with> Sport England {methods: meeting}',
    ],
    [
      'HWB talks to V31 by phone',
      'Health and Wellbeing Board communicates-with> Vision 31 Steering Group {methods: telephone}',
    ],
    [
      'HWB phones V31 by phone and email',
      'Health and Wellbeing Board communicates-with> Vision 31 Steering Group {methods: telephone email}',
    ],
    ['HWB is told by V31', 'Health and Wellbeing Board <communicates-with Vision 31 Steering Group'],
    ['V31 is accountable to HWB', 'Vision 31 Steering Group reports-to> Health and Wellbeing Board'],
    ['V31 sits on HWB', 'Vision 31 Steering Group member-of> Health and Wellbeing Board'],
    [
      'V31 works with Sport England occasionally',
      'Vision 31 Steering Group partners-with> Sport England {frequency: when-needed}',
    ],
    [
      'HWB meets Meets and Greets Forum',
      'Health and Wellbeing Board communicates-with> *Meets and Greets Forum {methods: meeting}',
    ],
  ]);
});

describe('when it ended, and how much money flows', () => {
  each([
    [
      'HWB funds V31 until 31/03/2020',
      'Health and Wellbeing Board funds> Vision 31 Steering Group {ended: 2020-03-31}',
    ],
    [
      'HWB funds V31 from March 2017 to 2019',
      'Health and Wellbeing Board funds> Vision 31 Steering Group {started: 2017-03, ended: 2019}',
    ],
    [
      'HWB funds V31 from 2019 to 2017',
      'Health and Wellbeing Board funds> Vision 31 Steering Group !from 2019 to 2017',
    ],
    [
      'HWB funds V31 £10,000 since 01/04/2019',
      'Health and Wellbeing Board funds> Vision 31 Steering Group {started: 2019-04-01, amount: 10000}',
    ],
    [
      'HWB funds V31 with £1.2m, yearly',
      'Health and Wellbeing Board funds> Vision 31 Steering Group {frequency: once-a-year-or-less, amount: 1200000}',
    ],
    ['HWB funds V31, £500', 'Health and Wellbeing Board funds> Vision 31 Steering Group {amount: 500}'],
    ['HWB funds Room 500', 'Health and Wellbeing Board funds> *Room 500'],
    ['HWB funds the Forum for £ and Pence', 'Health and Wellbeing Board funds> *Forum for £ and Pence'],
  ]);
});

describe('what cannot be read is pointed at, never guessed', () => {
  each([
    ['HWB funds V31 every Tuesday', 'Health and Wellbeing Board funds> Vision 31 Steering Group !every Tuesday'],
    ['HWB sometimes funds V31', 'Health and Wellbeing Board funds> Vision 31 Steering Group !sometimes'],
    ['HWB does not report to V31', 'Health and Wellbeing Board reports-to> Vision 31 Steering Group !does not'],
    [
      'HWB funds V31 and supports Sport England',
      'Health and Wellbeing Board funds> Vision 31 Steering Group !supports Sport England',
    ],
    ['HWB funds V31 since ever', 'Health and Wellbeing Board funds> Vision 31 Steering Group !since ever'],
    [
      'HWB funds V31, strength 9, weekly',
      'Health and Wellbeing Board funds> Vision 31 Steering Group {frequency: weekly} !strength 9',
    ],
    [
      'HWB funds V31, planned, ended',
      'Health and Wellbeing Board funds> Vision 31 Steering Group {status: planned} !ended',
    ],
  ]);

  it('says why in a plain sentence', () => {
    for (const text of [
      'HWB never funds V31',
      'HWB should fund V31',
      'HWB funds V31 somehow',
      'HWB funds V31 since ever',
    ])
      for (const { unread } of readSentences(town, text)) {
        expect(unread).toHaveLength(1);
        for (const { why } of unread) expect(why).toMatch(/^[“A-Z].*[.]$/);
      }
  });
});

describe('a sentence that is not whole yet', () => {
  each([
    ['HWB', 'Health and Wellbeing Board ?'],
    ['HWB reports to', 'Health and Wellbeing Board reports-to>'],
    ['reports to HWB', 'reports-to> Health and Wellbeing Board'],
    ['nothing of the kind', '*nothing of the kind ?'],
    ['', ...[]],
  ]);
});
