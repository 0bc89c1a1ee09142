import { readConfig } from './config.ts';
import { StartFault } from './start-fault.ts';
import { startCentre } from './start-centre.ts';

const PATIENCE_MS = 15_000;

try {
  const centre = await startCentre(readConfig(process.env));
  const stop = () => {
    // A call that never ends must not keep the process; the database loses nothing by it.
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    void centre.stop().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
} catch (error) {
  if (!(error instanceof StartFault)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
