import { problemRule } from '../rule';

export default problemRule({
  id: 'log-already-running',
  severity: 'warning',
  summary: 'A vendor daemon that is running already',
  source: 'License Administration Guide (Revenera, 2024 R1 and later), "Debug Log Messages"',
  problem: 'alreadyRunning',
});
