import { parseArgs } from 'node:util';
import { ensureBuilt } from '../../demo/ensure-built.ts';
import { ensurePrograms } from '../support/ensure-programs.ts';
import { benchPages } from './page-bench.ts';
import { benchServer } from './server-bench.ts';

const usage = `npm run bench -- [--pages] [--server] [--rounds 7] [--seconds 10]
  --pages   first key, layout and memory in a browser, as ratios; --rounds visits of each page
  --server  filing and look-up on PostgreSQL, as ratios; --seconds of load for each figure`;

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        help: { type: 'boolean' },
        pages: { type: 'boolean' },
        server: { type: 'boolean' },
        rounds: { type: 'string', default: '7' },
        seconds: { type: 'string', default: '10' },
      },
    });
    return values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}

const values = readArguments();
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const both = values.pages === values.server;

await ensurePrograms();
await ensureBuilt();
if (both || values.pages) await benchPages(Number(values.rounds));
if (both || values.server) await benchServer(Number(values.seconds));
