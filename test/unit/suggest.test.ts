import { expect, test } from 'vitest';
import { nearest } from '../../server/src/core/suggest';

const names = ['vendor_info', 'NOTICE', 'SIGN', 'router_seats', 'tserver_sdn', 'tserver_tdn'];

test.each([
  ['vendro_info', 'vendor_info'],
  ['notice', 'NOTICE'],
  ['tserver_sdm', 'tserver_sdn'],
  ['router_seat', 'router_seats'],
  ['SIGN', undefined],
  ['SN', undefined],
  ['', undefined],
  ['something_else', undefined],
  ['ROUTERSEATS', 'router_seats'],
])('for %j it suggests %j', (word, suggestion) => {
  expect(nearest(word, names)).toBe(suggestion);
});
