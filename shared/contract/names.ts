/**
 * The names of everything that can be asked of a host, and of everything a host announces. A plain list with no imports:
 * the sandboxed preload script carries it to refuse any other name.
 */
export const REQUEST_NAMES = [
  'app.hello',
  'app.recent',
  'app.forget-recent',
  'file.choose-open',
  'file.choose-new',
  'file.browse',
  'file.save',
  'file.reveal',
  'map.open',
  'map.create',
  'map.close',
  'map.load',
  'map.edit',
  'map.undo',
  'map.redo',
  'map.walk',
  'map.history',
  'map.step',
  'snapshot.read',
  'map.check',
  'search.find',
  'duplicates.find',
  'layout.run',
  'question.ask',
  'analysis.run',
  'analysis.measures',
  'expectation.check',
  'person.record',
  'person.erase',
  'job.cancel',
  'source.read',
  'import.look',
  'import.run',
  'merge.run',
  'figure.preview',
  'survey.forms',
  'export.make',
] as const;

export const EVENT_NAMES = ['map.changed', 'map.closed', 'job.progress', 'command.invoked'] as const;

export type RequestName = (typeof REQUEST_NAMES)[number];
export type EventName = (typeof EVENT_NAMES)[number];
