import { problemRule } from '../rule';

export default problemRule({
  id: 'log-status',
  severity: 'warning',
  summary: 'A failure in what lmstat or lmdiag printed',
  source: 'License Administration Guide (Revenera, 2024 R1 and later), "lmstat" and "lmdiag"',
  problem: 'status',
});
