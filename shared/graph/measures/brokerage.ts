import { BROKER_ROLE_TEXTS, BROKER_ROLES, brokerage } from './broker-roles.ts';
import { type Measure, PLAIN_TASK } from './measure.ts';

export const brokerageMeasure: Measure = {
  id: 'brokerage',
  label: 'Broker between groups',
  term: 'brokerage (Gould and Fernandez)',
  does: 'How often an entry stands between two others that have no link themselves, and in which role between the groups they are in.',
  convention: `The number of chains over it from one entry to another to which that one has no link. By role: ${BROKER_ROLES.map((role) => `${role} (${BROKER_ROLE_TEXTS[role].does})`).join('; ')}. Groups are sectors unless another field is named; chains in which somebody has no group do not count, and entries without a group have none.`,
  direction: 'Chains run along the direction of links. Without direction each counts both ways round.',
  weight: null,
  normalised: null,
  source: 'Gould and Fernandez 1989, “Structures of mediation”, Sociological Methodology 19',
  gives: 'amount',
  run: (network, { groupOf, report } = PLAIN_TASK) =>
    Float64Array.from(brokerage(network, groupOf, report), (roles) => roles?.total ?? Number.NaN),
  columns(network, { groupOf } = PLAIN_TASK) {
    const roles = brokerage(network, groupOf);
    return BROKER_ROLES.map((role) => ({
      key: role,
      label: BROKER_ROLE_TEXTS[role].label,
      values: Float64Array.from(roles, (of) => of?.[role] ?? Number.NaN),
    }));
  },
};
