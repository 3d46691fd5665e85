import { problemRule } from '../rule';

export default problemRule({
  id: 'log-wrong-host-id',
  severity: 'error',
  summary: 'A license server whose computer has another host id than the SERVER line',
  source: 'License Administration Guide (Revenera, 2024 R1 and later), "Debug Log Messages"',
  problem: 'hostId',
});
