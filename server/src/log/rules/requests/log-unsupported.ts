import { problemRule } from '../rule';

export default problemRule({
  id: 'log-unsupported',
  severity: 'information',
  summary: 'Requests for features that the server does not have',
  source: 'License Administration Guide (Revenera, 2024 R1 and later), "Debug Log Messages"',
  problem: 'unsupported',
});
