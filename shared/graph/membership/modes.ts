import type { View } from '../../model/view.ts';

/** How a view shows who sits where. */
export const MEMBERSHIP_MODES = ['links', 'hulls', 'members', 'boards'] as const;
/**
 * links: a line for every seat. hulls: an outline around the members of each body. members: whoever sits on a body together is
 * linked, and the bodies go. boards: bodies that share members are linked.
 */
export type MembershipMode = (typeof MEMBERSHIP_MODES)[number];

export const membershipModes: Readonly<Record<MembershipMode, { readonly label: string; readonly does: string }>> = {
  links: { label: 'As links', does: 'A line from every member to the body it sits on.' },
  hulls: { label: 'As outlines', does: 'An outline around the members of each body, instead of lines.' },
  members: {
    label: 'Who sits together',
    does: 'Members that sit on the same bodies are linked; the bodies themselves are left out.',
  },
  boards: { label: 'Bodies that share members', does: 'Bodies are linked where the same members sit on both.' },
};

/** The setting of a view that holds the mode. */
export const MEMBERSHIP_OPTION = 'membership';

export function membershipMode(options: View['options']): MembershipMode {
  const stored = options[MEMBERSHIP_OPTION];
  return MEMBERSHIP_MODES.find((mode) => mode === stored) ?? 'links';
}
