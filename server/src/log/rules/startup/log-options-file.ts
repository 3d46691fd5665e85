import { problemRule } from '../rule';

export default problemRule({
  id: 'log-options-file',
  severity: 'warning',
  summary: 'An options file that the vendor daemon cannot read',
  source: 'License Administration Guide (Revenera, 2024 R1 and later), "Debug Log Messages"',
  problem: 'optionsFile',
});
