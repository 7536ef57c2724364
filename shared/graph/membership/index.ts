// Ways of showing who sits where: as lines, as outlines, or as links between those who share seats.

export { farApart } from './far-apart.ts';
export {
  MEMBERSHIP_MODES,
  MEMBERSHIP_OPTION,
  type MembershipMode,
  membershipMode,
  membershipModes,
} from './modes.ts';
export { isJointLink, type Membership, type MembershipShown, sharedBehind, showMembership } from './show-membership.ts';
