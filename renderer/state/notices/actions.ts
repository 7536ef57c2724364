import type { AppError } from '../../../shared/contract/errors.ts';
import { type Notice, noticeStore } from './store.ts';

/** More than this many at once is noise: the oldest go. */
const AT_ONCE = 3;
/** They stand beside what else is said. */
const STAY: ReadonlySet<Notice['tone']> = new Set(['warning', 'error']);
/** More would be a list that nobody reads in passing. */
const WARNINGS_AT_ONCE = 3;
let last = 0;

export function tell(text: string, options: Partial<Pick<Notice, 'tone' | 'action' | 'revision'>> = {}): number {
  const { tone = 'done', action = null, revision = null } = options;
  last += 1;
  const notice: Notice = { id: last, tone, text, action, revision };
  noticeStore.setState(({ notices }) => ({
    // The same words twice say nothing more, and a new confirmation takes the place of the one before.
    notices: [
      ...notices.filter((other) => other.text !== text && (STAY.has(tone) || STAY.has(other.tone))),
      notice,
    ].slice(-AT_ONCE),
  }));
  return notice.id;
}

/** Takes off what was said of an earlier revision. */
export function dropOldNotices(revision: number): void {
  const { notices } = noticeStore.getState();
  const current = notices.filter((notice) => notice.revision === null || notice.revision === revision);
  if (current.length < notices.length) noticeStore.setState({ notices: current });
}

export function tellError(error: AppError): number {
  return tell(error.message, { tone: 'error' });
}

/** What to look at in a file that was made, under one another in one message: it takes the place of what was said of the file before. */
export function tellWarnings(warnings: readonly string[], action: Notice['action'] = null): void {
  noticeStore.setState(({ notices }) => ({ notices: notices.filter(({ tone }) => tone !== 'warning') }));
  if (warnings.length === 0) return;
  const more = warnings.length - WARNINGS_AT_ONCE;
  const said = warnings.slice(0, WARNINGS_AT_ONCE);
  tell([...said, ...(more > 0 ? [`And ${more} more: see “Before it goes out” in the Figure tab.`] : [])].join('\n'), {
    tone: 'warning',
    action,
  });
}

export function dismissNotice(id: number): void {
  noticeStore.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}

export function dismissAllNotices(): void {
  noticeStore.setState({ notices: [] });
}

export const useNotices = (): readonly Notice[] => noticeStore((state) => state.notices);
