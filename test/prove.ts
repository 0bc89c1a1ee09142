import { root } from './runner/command.ts';
import { runNodeTests } from './runner/node-tests.ts';
import { outputOf } from './runner/output.ts';
import { proofs, proofsNamed, type Proof } from './runner/proofs.ts';
import { add, settle, type Tally } from './runner/tally.ts';
import { ensureBuilt } from '../demo/ensure-built.ts';
import { ensurePrograms } from './support/ensure-programs.ts';

const MINUTES = 25;

async function prove({ name, promise, file, tests, parts }: Proof): Promise<Tally> {
  console.log(`${name}: ${promise}${parts === 1 ? '' : ` (one of ${parts} parts)`}`);
  process.env['FULL'] = '1';
  process.env['DAMRONG_PROOF_PARTS'] = String(parts);
  const from = performance.now();
  const outcome = await runNodeTests([file], 1, outputOf(''), {
    timeoutMs: MINUTES * 60_000,
    ...(tests === undefined ? {} : { names: tests }),
  });
  const minutes = ((performance.now() - from) / 60_000).toFixed(1);
  const tally = settle(outcome, 0);
  console.log(`${name}: ${tally.failed === 0 ? 'proved' : 'NOT PROVED'} in ${minutes} minutes`);
  return tally;
}

function list(): void {
  console.log('npm run prove -- NAME … runs a proof in full; each ends within 25 minutes.\n');
  for (const { name, promise } of proofs) console.log(`  ${name.padEnd(22)} ${promise}`);
}

const words = process.argv.slice(2);
const unknown = words.filter((word) => proofsNamed(word).length === 0);
if (words.length === 0 || unknown.length > 0) {
  list();
  if (unknown.length > 0) console.error(`\nNo proof is called ${unknown.join(', ')}.`);
  process.exit(unknown.length > 0 ? 1 : 0);
}

process.chdir(root);
await ensurePrograms();
await ensureBuilt();
let total: Tally = { passed: 0, failed: 0 };
for (const proof of words.flatMap(proofsNamed)) total = add(total, await prove(proof));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
