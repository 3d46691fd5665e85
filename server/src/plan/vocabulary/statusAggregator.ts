import { object } from './shape';

/** PureConnect Status Aggregator. */
export const statusAggregator = object('PureConnect Status Aggregator.', {});
