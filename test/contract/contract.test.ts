// The contract holds together: one list of names, one handler and one example each, values that cross every boundary unchanged.
import { describe, expect, test } from 'vitest';
import { handlers, joinFamilies } from '../../electron/core/handlers/index.ts';
import { events } from '../../shared/contract/events.ts';
import { EVENT_NAMES, REQUEST_NAMES } from '../../shared/contract/names.ts';
import { requests } from '../../shared/contract/requests.ts';
import { eventExamples, requestExamples } from './examples.ts';

describe('the names', () => {
  test('are those of the requests, of the events, and of the handlers, each once', () => {
    expect(new Set(REQUEST_NAMES).size).toBe(REQUEST_NAMES.length);
    expect(Object.keys(requests).sort()).toEqual([...REQUEST_NAMES].sort());
    expect([...handlers.keys()].sort()).toEqual([...REQUEST_NAMES].sort());
    expect(Object.keys(events).sort()).toEqual([...EVENT_NAMES].sort());
    expect(Object.keys(requestExamples).sort()).toEqual([...REQUEST_NAMES].sort());
  });

  test('say family and verb', () => {
    for (const name of [...REQUEST_NAMES, ...EVENT_NAMES]) expect(name).toMatch(/^[a-z]+\.[a-z]+(?:-[a-z]+)*$/);
  });

  test('a name with two handlers is refused at once', () => {
    const family = { 'job.cancel': () => ({ ok: true as const, value: {} }) };
    expect(() => joinFamilies([family, family])).toThrow('two handlers answer job.cancel');
  });
});

test('what can be asked, and what it may do, is as reviewed', () => {
  const list = REQUEST_NAMES.map(
    (name) => `${name.padEnd(18)} ${requests[name].effect.padEnd(5)} ${requests[name].does}`,
  );
  expect(list.join('\n')).toMatchInlineSnapshot(`
    "app.hello          app   Says who serves the page, what it can do, and which map this window has open.
    app.recent         app   Lists the maps opened lately, newest first.
    app.forget-recent  app   Takes a map off the list of recent ones.
    file.choose-open   app   Asks the user for a map file to open.
    file.choose-new    app   Asks the user where a new map file should be.
    file.browse        app   Lists the folders and map files in a folder of the host, for choosing a file in the page.
    file.save          app   Saves made files where the user says. Path null: the user thought better of it.
    file.reveal        app   Shows a file in the file manager.
    map.open           app   Opens a map file in this window.
    map.create         app   Makes a new map file, empty or from the sample, and opens it in this window.
    map.close          app   Closes the map of this window.
    map.load           read  The whole map, for the mirror in the page; of snapshots how much they hold.
    map.edit           write Makes one or more edits as one step of the history.
    map.undo           write Takes back the last step.
    map.redo           write Brings back the step that was last taken back.
    map.walk           write Goes to the map as it was after a step: takes back, or brings back, everything in between at once.
    map.history        read  The steps of the history, newest first.
    map.step           read  What one step of the history changed.
    snapshot.read      read  What a snapshot holds: a whole map in the JSON exchange form.
    map.check          read  Checks the file and every record in it.
    search.find        read  Finds entries by name, alias, description or notes, best first.
    duplicates.find    read  Finds pairs of entries that may be one thing entered twice, surest first. Reports progress under the job.
    layout.run         read  Works out where entries stand. Reports progress under the job, and can be cancelled by it.
    question.ask       read  Answers one of the questions about the map. Reports progress under the job, and can be cancelled by it.
    analysis.run       read  Works a measure out over the map. Reports progress under the job, and can be cancelled by it.
    analysis.measures  read  Works measures out as rules and filters read them. Reports progress under the job, and can be cancelled by it.
    expectation.check  read  Checks the expectations that are on, or one rule. Reports progress under the job, and can be cancelled by it.
    person.record      read  Everything held about a person, as a JSON file with headings in plain words.
    person.erase       write Erases a person from the map, its history and backups beside the file, or says what that would do. No undo.
    job.cancel         app   Stops a job that is under way.
    source.read        read  Reads a document (text, Markdown, Word, PDF, a transcript) to plain text, with marks for its headings and pages.
    import.look        read  Says which tables files hold and what their columns are taken for. Reports progress under the job, and can be cancelled by it.
    import.run         write Reads tables or our JSON into the map as one step, or says what that would do.
    merge.run          write Brings another map file into the map as one step, or says what that would do and what both say differently.
    figure.preview     read  Makes the figure of a view to be looked at. Reports progress under the job, and can be cancelled by it.
    survey.forms       read  Makes the forms of a questionnaire to send out, one for each who is asked or one for all.
    export.make        read  Makes a picture or data file of the map."
  `);
});

/** What JSON over HTTP and structured clone over IPC each make of a value. */
function crossings(value: unknown): unknown[] {
  return [JSON.parse(JSON.stringify(value)), structuredClone(value)];
}

describe.each(REQUEST_NAMES)('%s', (name) => {
  const { params, result } = requestExamples[name];

  test('takes its example and gives its example, whichever way they come', () => {
    for (const crossed of crossings(params)) expect(requests[name].params.parse(crossed)).toEqual(params);
    for (const crossed of crossings(result)) expect(requests[name].result.parse(crossed)).toEqual(result);
  });

  test('refuses what it does not know', () => {
    expect(requests[name].params.safeParse({ ...params, unknown: 1 }).success).toBe(false);
    expect(requests[name].params.safeParse(null).success).toBe(false);
    expect(requests[name].result.safeParse({ ...result, unknown: 1 }).success).toBe(false);
  });

  test('refuses its example with any part missing, unless that part may be', () => {
    const optional: Readonly<Record<string, readonly string[]>> = {
      'map.edit': ['label'],
      'export.make': ['question', 'look', 'at', 'figure'],
      'figure.preview': ['look', 'at'],
      'layout.run': ['links', 'layout', 'at'],
      'question.ask': ['at'],
      'survey.forms': ['onlyWaiting', 'only', 'isPacked'],
      'import.look': ['mapping'],
      'import.run': ['mapping', 'keepMapping', 'choices'],
      'analysis.run': ['at'],
      'analysis.measures': ['at'],
      'expectation.check': ['at'],
      'map.history': ['before', 'about'],
    };
    for (const key of Object.keys(params)) {
      const { [key]: _, ...rest } = params as Record<string, unknown>;
      expect([key, requests[name].params.safeParse(rest).success]).toEqual([
        key,
        optional[name]?.includes(key) ?? false,
      ]);
    }
  });
});

describe.each(EVENT_NAMES)('%s', (name) => {
  test('crosses every boundary unchanged, and holds nothing unknown', () => {
    const payload = eventExamples[name];
    for (const crossed of crossings(payload)) expect(events[name].parse(crossed)).toEqual(payload);
    expect(events[name].safeParse({ ...payload, unknown: 1 }).success).toBe(false);
  });
});
