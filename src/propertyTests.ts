import fc from 'fast-check';

/** For tests: fast-check from one seed, so that a change alone can break them; `npm run test:random` draws another each time. */
export default fc;

if (import.meta.env.MODE !== 'random') fc.configureGlobal({ seed: 20261122 });
