#!/usr/bin/env node
import { CommandError } from './admin/command-error.ts';
import { runAdmin } from './admin/run-admin.ts';
import { StartError } from './start-error.ts';

const [name, ...given] = process.argv.slice(2);

try {
  if (name === 'start') await import('./main.ts');
  else if (name === 'admin') {
    await runAdmin(given, process.env, (line) => void process.stdout.write(`${line}\n`));
  } else {
    throw new CommandError(
      'Say "damrong start" to serve, or "damrong admin help" for what an operator can do.',
    );
  }
} catch (error) {
  if (!(error instanceof CommandError || error instanceof StartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
