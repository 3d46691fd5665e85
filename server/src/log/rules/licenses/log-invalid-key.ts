import { problemRule } from '../rule';

export default problemRule({
  id: 'log-invalid-key',
  severity: 'error',
  summary: 'A line of the license file whose signature does not fit',
  source: 'License Administration Guide (Revenera, 2024 R1 and later), "Debug Log Messages"',
  problem: 'invalidKey',
});
