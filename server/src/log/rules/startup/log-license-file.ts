import { problemRule } from '../rule';

export default problemRule({
  id: 'log-license-file',
  severity: 'error',
  summary: 'A license file that the license server cannot use',
  source: 'License Administration Guide (Revenera, 2024 R1 and later), "Debug Log Messages"',
  problem: 'licenseFile',
});
