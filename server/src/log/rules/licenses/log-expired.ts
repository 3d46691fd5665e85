import { problemRule } from '../rule';

export default problemRule({
  id: 'log-expired',
  severity: 'warning',
  summary: 'A license that the vendor daemon reports as expired',
  source: 'License Administration Guide (Revenera, 2024 R1 and later), "Debug Log Messages"',
  problem: 'expired',
});
