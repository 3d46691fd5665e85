import { problemRule } from '../rule';

export default problemRule({
  id: 'log-expiring',
  severity: 'hint',
  summary: 'A license that the vendor daemon says will expire soon',
  source: 'Messages of vendor daemons',
  problem: 'expiring',
});
