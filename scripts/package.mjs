// Builds and packages the extension: `npm run package -- --out FILE`, by default seatkeeper-VERSION.vsix.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, packageExtension, root, version } from './set-up.mjs';

const { out } = parseArgs({ options: { out: { type: 'string' } } }).values;
build();
packageExtension(path.resolve(out ?? path.join(root, `seatkeeper-${version()}.vsix`)), 'inherit');
