import { problemRule } from '../rule';

export default problemRule({
  id: 'log-daemon-exit',
  severity: 'error',
  summary: 'A daemon that ended by itself',
  source: 'License Administration Guide (Revenera, 2024 R1 and later), "Debug Log Messages"',
  problem: 'exit',
});
