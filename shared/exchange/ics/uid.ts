// The ids of what Threadmap itself writes into calendars: the same for a next step each time, so that importing it anew moves it.

/** A name that is nobody's (RFC 2606), behind the id of the record. */
const HOST = 'threadmap.invalid';

export const ourUid = (record: string, part: 'todo' | 'event'): string => `${record}-${part}@${HOST}`;

export const isOurUid = (uid: string): boolean => uid.endsWith(`@${HOST}`);
