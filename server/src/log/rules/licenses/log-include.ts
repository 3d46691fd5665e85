import { problemRule } from '../rule';

export default problemRule({
  id: 'log-include',
  severity: 'warning',
  summary: 'Features that nobody may use before the options file names somebody',
  source: 'License Administration Guide (Revenera, 2024 R1 and later), "Debug Log Messages"',
  problem: 'include',
});
