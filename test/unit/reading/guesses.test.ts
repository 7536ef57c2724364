import { describe, expect, test } from 'vitest';
import { guessDate } from '../../../shared/reading/guess-date.ts';
import { guessKind } from '../../../shared/reading/guess-kind.ts';
import { guessLink } from '../../../shared/reading/guess-link.ts';
import { guessSourceKind } from '../../../shared/reading/guess-source-kind.ts';
import { anEntity, mapOf } from '../../support/maps.ts';

const map = mapOf([
  anEntity(1, { name: 'Early Help Hub', kind: 'channel' }),
  anEntity(2, { name: 'Cycle Hub', kind: 'channel' }),
]);

describe('the link a sentence speaks of', () => {
  test.each([
    ['The steering group reports to the board by report, quarterly.', 'reports-to', false, ['report'], 'quarterly'],
    ['The steering group reports to the board by email every month.', 'reports-to', false, ['email'], 'monthly'],
    ['The project is funded by the council.', 'funds', true, [], null],
    ['The officer emails the forum every week.', 'communicates-with', false, ['email'], 'weekly'],
    ['They are members of the alliance.', 'member-of', false, [], null],
    [
      'The trust works closely with schools through workshops and a newsletter.',
      'partners-with',
      false,
      ['newsletter', 'workshop'],
      null,
    ],
    ['The forum sits on the panel and meets monthly.', 'member-of', false, [], 'monthly'],
    ['The green door is here.', null, false, [], null],
  ])('%s', (sentence, type, isInverse, methods, frequency) => {
    expect(guessLink(map, sentence, [sentence])).toEqual({ type, isInverse, methods, frequency });
  });
});

describe('the kind of a name', () => {
  test.each([
    ['Strong Communities Board', 'group'],
    ['Health Strategy', 'strategy'],
    ['Summer Campaign', 'project'],
    ['Head of Partnerships', 'person'],
    ['Weekly Bulletin', 'channel'],
    ['Young people aged 11-18', 'audience'],
    ['Trafford Leisure', 'organisation'],
    ['Community Hub', 'channel'],
  ])('%s is of the kind %s', (name, kind) => {
    expect(guessKind(map, name)).toBe(kind);
  });
});

describe('the date of a document', () => {
  test.each([
    ['minutes 2019-03-31.txt', '', '2019-03-31'],
    ['interview-12-March-2019.docx', '', '2019-03-12'],
    ['update November 2014.pdf', '', '2014-11'],
    ['hwb-update-2014-11.txt', '', '2014-11'],
    ['Annual report 2011-12.pdf', '', '2011'],
    ['Accounts_2009_10.pdf', '', '2009'],
    ['update November 2010.pdf', '', '2010-11'],
    ['minutes 2011-12-05.txt', '', '2011-12-05'],
    ['notes.txt', 'TRAFFORD\n\nDate: 9th June 2015\nWritten on 1 May 2014', '2015-06-09'],
    ['notes.txt', 'We met on 14 February 2019 in the hall.', '2019-02-14'],
    ['notes.txt', 'First on 1 May 2014, then on 2 June 2015.', null],
    ['notes 31.txt', 'In 2017 there were 12 pilots.', null],
    ['notes 2019-13-45.txt', '', null],
  ])('%s, “%s”: %s', (name, text, date) => {
    expect(guessDate(name, text)).toBe(date);
  });
});

test('the kind of a source is told by its name, and is a document where names do not agree', () => {
  expect(guessSourceKind(['Conversation 12 March 2019'])).toBe('interview');
  expect(guessSourceKind(['interview_03.docx', 'Transcript, head of service'])).toBe('interview');
  expect(guessSourceKind(['Staff survey 2018'])).toBe('survey');
  expect(guessSourceKind(['Survey report 2018'])).toBe('document');
  expect(guessSourceKind(['Workshop notes', 'Staff survey'])).toBe('document');
  expect(guessSourceKind([])).toBe('document');
});
