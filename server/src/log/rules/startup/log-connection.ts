import { problemRule } from '../rule';

export default problemRule({
  id: 'log-connection',
  severity: 'error',
  summary: 'A vendor daemon and a license server manager that cannot reach each other',
  source: 'License Administration Guide (Revenera, 2024 R1 and later), "Debug Log Messages"',
  problem: 'connection',
});
