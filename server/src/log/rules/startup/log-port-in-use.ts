import { problemRule } from '../rule';

export default problemRule({
  id: 'log-port-in-use',
  severity: 'warning',
  summary: 'A port that a daemon did not get',
  source: 'License Administration Guide (Revenera, 2024 R1 and later), "Debug Log Messages"',
  problem: 'port',
});
