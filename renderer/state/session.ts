import type { HostClient } from '../../shared/contract/transport.ts';
import { setHostClient } from './client.ts';
import { loadRecent } from './document/file-actions.ts';
import { followChange, loadMap } from './document/follow.ts';
import { onMap } from './document/hooks.ts';
import { followLooking } from './document/looking.ts';
import { documentStore, resetDocument } from './document/store.ts';
import { followSelection, pruneEngagement, resetEngagement } from './engagement/actions.ts';
import { forgetExpectationsOfOtherMaps, resetExpectations } from './expectations/actions.ts';
import { resetFigure } from './figure/actions.ts';
import { followJob, resetJobs } from './jobs/store.ts';
import { askHostForMeasures } from './measures/ask-host.ts';
import { dismissAllNotices, dropOldNotices, tell, tellError } from './notices/actions.ts';
import { forgetAnswersOfOtherMaps, resetQuestions } from './questions/actions.ts';
import { resetReading } from './reading/actions.ts';
import { pruneSources, resetSources } from './sources/actions.ts';
import { pruneView, resetView } from './view/actions.ts';
import { keepDrafts } from './view/kept-drafts.ts';
import { FRESH_VIEW, viewStore } from './view/store.ts';

/**
 * Ties the page to a host: says hello, follows its events, and loads the map this window has open.
 * @param onCommand what to do when the native menu asks for an action
 * @returns what ends the session
 */
export function startSession(client: HostClient, onCommand: (command: string) => void = () => {}): () => void {
  setHostClient(client);
  resetDocument();
  resetJobs();
  dismissAllNotices();
  viewStore.setState(FRESH_VIEW, true);
  resetReading();
  resetFigure();
  resetQuestions();
  resetExpectations();
  const stopKeeping = keepDrafts();
  const stopMeasures = askHostForMeasures();
  resetSources();
  resetEngagement();
  const stopChoosing = followSelection();
  const stopPruning = onMap((map) => {
    pruneView(map);
    pruneSources(map);
    pruneEngagement(map);
  });
  const stopLooking = followLooking();
  const stopNotices = documentStore.subscribe(({ mirror }) => {
    dropOldNotices(mirror?.revision ?? 0);
    forgetAnswersOfOtherMaps(mirror?.file.path ?? null);
    forgetExpectationsOfOtherMaps(mirror?.file.path ?? null);
  });
  const stopEvents = client.subscribe(({ event, payload }) => {
    switch (event) {
      case 'map.changed':
        void followChange(payload);
        break;
      case 'map.closed':
        documentStore.setState({ phase: 'none', mirror: null });
        resetView();
        tell(payload.reason, { tone: 'info' });
        void loadRecent();
        break;
      case 'job.progress':
        followJob(payload);
        break;
      case 'command.invoked':
        onCommand(payload.command);
        break;
    }
  });
  void greet(client);
  return () => {
    stopEvents();
    stopKeeping();
    stopMeasures();
    stopPruning();
    stopChoosing();
    stopLooking();
    stopNotices();
  };
}

async function greet(client: HostClient): Promise<void> {
  const hello = await client.request('app.hello', {});
  if (!hello.ok) {
    documentStore.setState({ phase: 'none' });
    tellError(hello.error);
    return;
  }
  const { version, today, capabilities, file } = hello.value;
  documentStore.setState({ version, today, capabilities });
  if (file) {
    documentStore.setState({ phase: 'loading' });
    await loadMap();
  } else {
    documentStore.setState({ phase: 'none' });
    await loadRecent();
  }
}
