import { parseArgs } from 'node:util';
import { ensureBuilt } from '../../demo/ensure-built.ts';
import { ensurePrograms } from '../support/ensure-programs.ts';
import { benchPages } from './page-bench.ts';
import { benchServer } from './server-bench.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'boolean' },
    server: { type: 'boolean' },
    rounds: { type: 'string', default: '7' },
    seconds: { type: 'string', default: '10' },
  },
});
const both = values.pages === values.server;

await ensurePrograms();
await ensureBuilt();
if (both || values.pages) await benchPages(Number(values.rounds));
if (both || values.server) await benchServer(Number(values.seconds));
