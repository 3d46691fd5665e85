import { problemRule } from '../rule';

export default problemRule({
  id: 'log-expiring',
  severity: 'warning',
  summary: 'A license that the vendor daemon says will expire soon',
  source: 'License Administration Guide (Revenera, 2024 R1 and later), "Debug Log Messages"',
  problem: 'expiring',
});
