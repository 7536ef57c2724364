// Properties are tried on the same made-up input each time, so that a change that passes here passes everywhere.
// `npm run test:long` makes up new input at each run, and prints the seed of what it finds.
import fc from 'fast-check';

if (process.env.THREADMAP_LONG !== '1') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_190_331 });
