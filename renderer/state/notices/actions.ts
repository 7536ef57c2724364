import type { AppError } from '../../../shared/contract/errors.ts';
import { type Notice, noticeStore } from './store.ts';

/** More than this many at once is noise: the oldest go. */
const AT_ONCE = 4;
let last = 0;

export function tell(text: string, options: { tone?: Notice['tone']; action?: Notice['action'] } = {}): number {
  const { tone = 'done', action = null } = options;
  last += 1;
  const notice: Notice = { id: last, tone, text, action };
  noticeStore.setState(({ notices }) => ({
    // The same words twice say nothing more.
    notices: [...notices.filter((other) => other.text !== text), notice].slice(-AT_ONCE),
  }));
  return notice.id;
}

export function tellError(error: AppError): number {
  return tell(error.message, { tone: 'error' });
}

export function dismissNotice(id: number): void {
  noticeStore.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}

export function dismissAllNotices(): void {
  noticeStore.setState({ notices: [] });
}

export const useNotices = (): readonly Notice[] => noticeStore((state) => state.notices);
