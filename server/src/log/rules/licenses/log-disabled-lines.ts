import { problemRule } from '../rule';

export default problemRule({
  id: 'log-disabled-lines',
  severity: 'error',
  summary: 'Lines of the license file that a vendor daemon took out of service',
  source: 'License Administration Guide (Revenera, 2024 R1 and later), "Debug Log Messages"',
  problem: 'disabled',
});
