/** What is offered at times: in one file, since each costs every page that may need it some bytes. */
export { offerKeeping } from './offerKeeping.ts';
export { offerUpdate } from './offerUpdate.ts';
