import { problemRule } from '../rule';

export default problemRule({
  id: 'log-clock',
  severity: 'error',
  summary: 'A license server whose clock was set back',
  source: 'License Administration Guide (Revenera, 2024 R1 and later), "Error Codes", -88',
  problem: 'clock',
});
