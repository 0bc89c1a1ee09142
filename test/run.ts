import { ensureBuilt } from '../demo/ensure-built.ts';
import { choose } from './runner/choose.ts';
import { root } from './runner/command.ts';
import { stages, type Stage } from './runner/stages.ts';
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

async function prepare(work: () => Promise<void>): Promise<Tally> {
  await work();
  return { passed: 0, failed: 0 };
}

const chosen = stages.filter(({ name }) => choice.stages.includes(name));
const runStage = ({ name, run }: Stage): Promise<void> => timed(name, () => run(isWanted));

await timed('programs', () => prepare(ensurePrograms));
await Promise.all([
  timed('build', () => prepare(ensureBuilt)),
  ...chosen.filter(({ readsSources }) => readsSources).map(runStage),
]);
for (const stage of chosen.filter(({ readsSources }) => !readsSources)) await runStage(stage);
if (total.passed + total.failed === 0) total.failed = 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
