import { ensureBuilt } from '../demo/ensure-built.ts';
import { choose } from './runner/choose.ts';
import { root } from './runner/command.ts';
import { stages } from './runner/stages.ts';
import { add, type Tally } from './runner/tally.ts';
import { ensurePrograms } from './support/ensure-programs.ts';

const choice = choose(
  process.argv.slice(2),
  stages.map(({ name }) => name),
  root,
);
const isWanted = (file: string): boolean =>
  choice.files.length === 0 || choice.files.some((part) => file.includes(part));

let total: Tally = { passed: 0, failed: 0 };

async function timed(name: string, work: () => Promise<Tally>): Promise<void> {
  const from = performance.now();
  let tally: Tally = { passed: 0, failed: 1 };
  try {
    tally = await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  const seconds = Math.round((performance.now() - from) / 1000);
  console.log(`${name}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)`);
  total = add(total, tally);
}

const ready: Tally = { passed: 0, failed: 0 };
await timed('programs', async () => {
  await ensurePrograms();
  return ready;
});
await timed('build', async () => {
  await ensureBuilt();
  return ready;
});
for (const stage of stages.filter(({ name }) => choice.stages.includes(name))) {
  await timed(stage.name, () => stage.run(isWanted));
}
if (total.passed + total.failed === 0) total.failed = 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
