import { availableParallelism } from 'node:os';
import { choose } from './runner/choose.ts';
import { root } from './runner/command.ts';
import { keepCompiledCode } from './runner/compiled-code.ts';
import { runInLanes } from './runner/lanes.ts';
import { outputOf } from './runner/output.ts';
import { problems, report, type StageTime } from './runner/report.ts';
import { stages, type Stage } from './runner/stages.ts';
import { add, type Failure, type Outcome, type Tally } from './runner/tally.ts';
import { keepTemporaryFilesInMemory } from './runner/temporary-files.ts';
import { ensurePrograms } from './support/ensure-programs.ts';

const choice = choose(process.argv.slice(2), stages, root);
const chosen = stages.filter(({ name }) => choice.stages.includes(name));
const isWanted = (file: string): boolean =>
  choice.files.length === 0 || choice.files.some((part) => file.includes(part));

/** Each stage uses two cores while it has enough to do, but none does all the time. */
const LANES = Math.min(2, availableParallelism());

const secondsNow = (): number => Math.round(performance.now() / 1000);

let total: Tally = { passed: 0, failed: 0 };
const times: StageTime[] = [];
const failures: Failure[] = [];
const unstable: Failure[] = [];

async function timed(name: string, work: () => Promise<Outcome>): Promise<void> {
  const from = secondsNow();
  let outcome: Outcome;
  try {
    outcome = await work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(reason);
    outcome = { passed: 0, failed: 1, times: [], failures: [{ test: `${name}: ${reason}` }] };
  }
  const to = secondsNow();
  console.log(`${name}: ${outcome.passed} passed, ${outcome.failed} failed (${to - from} s)`);
  times.push({ name, from, to, files: outcome.times });
  failures.push(...outcome.failures);
  unstable.push(...(outcome.unstable ?? []));
  total = add(total, outcome);
}

async function runStage({ name, run }: Stage): Promise<void> {
  const output = outputOf(chosen.length > 2 ? name : '');
  const namesFiles = choice.files.length > 0;
  await timed(name, () => run({ isWanted, namesFiles, output }));
}

keepTemporaryFilesInMemory();
keepCompiledCode(root);
await timed('programs', async () => {
  await ensurePrograms();
  return { passed: 0, failed: 0, times: [], failures: [] };
});
await runInLanes(chosen, LANES, runStage);
for (const line of report(times)) console.log(line);
for (const line of problems(failures, unstable)) console.log(line);
if (total.passed + total.failed === 0) total.failed = 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
