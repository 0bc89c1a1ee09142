import { nodeProblem } from './node-version.ts';

// Nothing else is imported before: an older Node fails over what it does not know, with a stack.
const problem = nodeProblem(process.versions.node);
if (problem === undefined) await import('./run-center.ts');
else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}
