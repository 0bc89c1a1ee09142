import { readConfig } from './config.ts';
import { startCenter, type Center } from './start-center.ts';
import { StartError } from './start-error.ts';

const STOP_TIMEOUT_MS = 15_000;

async function run(): Promise<void> {
  const starting = startCenter(readConfig(process.env));
  // From the first moment on: a signal during the start stops whatever has been started.
  process.once('SIGTERM', () => stop(starting));
  process.once('SIGINT', () => stop(starting));
  await starting;
}

function stop(starting: Promise<Center>): void {
  // A call that never ends must not keep the process alive; the database loses nothing.
  setTimeout(() => process.exit(1), STOP_TIMEOUT_MS).unref();
  starting
    .then((center) => center.stop())
    .then(
      () => process.exit(0),
      () => process.exit(1),
    );
}

try {
  await run();
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
