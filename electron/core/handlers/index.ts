import type { RequestName } from '../../../shared/contract/names.ts';
import type { Handlers } from '../handler.ts';
import { analysisHandlers } from './analysis.ts';
import { appHandlers } from './app.ts';
import { duplicatesHandlers } from './duplicates.ts';
import { expectationHandlers } from './expectation.ts';
import { exportHandlers } from './export.ts';
import { fileHandlers } from './file.ts';
import { importHandlers } from './import.ts';
import { jobHandlers } from './job.ts';
import { layoutHandlers } from './layout.ts';
import { mapHandlers } from './map.ts';
import { mergeHandlers } from './merge.ts';
import { personHandlers } from './person.ts';
import { questionHandlers } from './question.ts';
import { searchHandlers } from './search.ts';
import { sourceHandlers } from './source.ts';
import { surveyHandlers } from './survey.ts';

/** All families, joined. A request that two of them answer is a mistake, and said at once. */
export function joinFamilies(families: readonly Partial<Handlers>[]): Map<RequestName, Handlers[RequestName]> {
  const joined = new Map<RequestName, Handlers[RequestName]>();
  for (const family of families) {
    for (const [name, handler] of Object.entries(family) as [RequestName, Handlers[RequestName]][]) {
      if (joined.has(name)) throw new Error(`two handlers answer ${name}`);
      joined.set(name, handler);
    }
  }
  return joined;
}

/** One handler a request, all of them: a family that lacks one does not compile. */
export const handlers = joinFamilies([
  appHandlers,
  fileHandlers,
  mapHandlers,
  searchHandlers,
  duplicatesHandlers,
  layoutHandlers,
  questionHandlers,
  analysisHandlers,
  expectationHandlers,
  jobHandlers,
  personHandlers,
  sourceHandlers,
  importHandlers,
  mergeHandlers,
  exportHandlers,
  surveyHandlers,
]);
