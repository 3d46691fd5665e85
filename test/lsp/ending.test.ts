import { spawn } from 'node:child_process';
import { afterEach, expect, test } from 'vitest';
import { buildOnce } from '../support/buildOnce';
import { TestClient } from '../support/languageClient';
