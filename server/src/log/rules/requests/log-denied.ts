import { problemRule } from '../rule';

export default problemRule({
  id: 'log-denied',
  severity: 'warning',
  summary: 'Requests that were denied',
  source: 'License Administration Guide (Revenera, 2024 R1 and later), "Debug Log Messages"',
  problem: 'denied',
});
