// Whom things are made for, and what they do not see, for any feature that lets things out of the house.
export { TuningFields } from './tuning-fields.tsx';
