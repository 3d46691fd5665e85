import { object } from './shape';

/** OpenScape Business. */
export const openScape = object('OpenScape Business.', {});
