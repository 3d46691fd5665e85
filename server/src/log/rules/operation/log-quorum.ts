import { problemRule } from '../rule';

export default problemRule({
  id: 'log-quorum',
  severity: 'error',
  summary: 'Three license servers that lost their quorum',
  source: 'License Administration Guide (Revenera, 2024 R1 and later), "Debug Log Messages"',
  problem: 'quorum',
});
