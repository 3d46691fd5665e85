import { problemRule } from '../rule';

export default problemRule({
  id: 'log-host-name',
  severity: 'error',
  summary: 'A host name of the SERVER line that the server cannot use',
  source: 'License Administration Guide (Revenera, 2024 R1 and later), "Debug Log Messages"',
  problem: 'hostName',
});
