import { protocol, type Session } from 'electron';
import { APP_SCHEME } from '../page-address.ts';
import { createPageHandler } from './serve-page.ts';

/** Has to be called before the app is ready. */
export function announceScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

export function installProtocol(session: Session, root: string): void {
  session.protocol.handle(APP_SCHEME, createPageHandler(root));
}
