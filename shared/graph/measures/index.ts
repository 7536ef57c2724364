// Numbers that tell an entry's place in the network, one descriptor a file, and what a network would fall apart without.
import { betweenness } from './betweenness.ts';
import { brokerageMeasure } from './brokerage.ts';
import { closeness, outCloseness } from './closeness.ts';
import { clustering } from './clustering.ts';
import { community } from './community.ts';
import { component } from './component.ts';
import { core } from './core.ts';
import { corePeriphery } from './core-periphery.ts';
import { degree, inDegree, outDegree } from './degree.ts';
import { eigenvector } from './eigenvector.ts';
import { harmonic, outHarmonic } from './harmonic.ts';
import type { Measure } from './measure.ts';
import { pageRank } from './pagerank.ts';
import { strength } from './strength.ts';
import { constraint, effectiveSize, efficiency } from './structural-holes.ts';

export { BROKER_ROLE_TEXTS, BROKER_ROLES, type BrokerRole, type BrokerRoles, brokerRoles } from './broker-roles.ts';
export { communityGroups, communityNumbers } from './community.ts';
export { bridges, cutPoints } from './cut-points.ts';
export { type Column, type Measure, PLAIN_TASK, type Task } from './measure.ts';
export { keepMeasured, type Measured, measured, workedOut, workOutElsewhere } from './measured.ts';
export { modularityOf } from './modularity.ts';
export {
  existingNetwork,
  isSameNetwork,
  type Network,
  type NetworkOptions,
  networkOf,
  weightOf,
  withoutDirection,
} from './network.ts';
export { components, strongComponents } from './parts.ts';

/** Every measure of an entry, in the order of lists and of the help. */
export const MEASURES: readonly Measure[] = [
  degree,
  inDegree,
  outDegree,
  strength,
  betweenness,
  closeness,
  outCloseness,
  harmonic,
  outHarmonic,
  eigenvector,
  pageRank,
  core,
  corePeriphery,
  clustering,
  constraint,
  effectiveSize,
  efficiency,
  brokerageMeasure,
  community,
  component,
];

/** Told only on request: they need a group or a direction to be named, or say nothing as a field. */
const ON_REQUEST: ReadonlySet<Measure> = new Set([outCloseness, outHarmonic, brokerageMeasure, component]);

/** Measures that are offered to filters and rules. Each is worked out when it is first read. */
export const FIELD_MEASURES: readonly Measure[] = MEASURES.filter((measure) => !ON_REQUEST.has(measure));
