// Whom things are made for, and what they do not see, for any feature that lets things out of the house.
export { LeftOutList } from './left-out-list.tsx';
export { type Readers, ReadersChoice } from './readers-choice.tsx';
export { TuningFields } from './tuning-fields.tsx';
