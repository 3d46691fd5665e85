import { object } from './shape';

/** Softdial CallGem with master/slave licensing. */
export const callGem = object('Softdial CallGem with master/slave licensing.', {});
