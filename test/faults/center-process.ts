import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { nodeFlags } from '../../packages/server/test-support/node-flags.ts';

const main = fileURLToPath(new URL('../../packages/server/src/main.ts', import.meta.url));

/** The server in a process of its own, as `main.ts` runs it, that can be killed. */
export interface CenterProcess {
  readonly publicUrl: string;
  kill(): Promise<void>;
}

/**
 * @param port of the public origin; any free one unless it is named
 * @param settings besides data directory and ports
 */
export async function startCenterProcess(
  directory: string,
  port = 0,
  settings: Readonly<Record<string, string>> = {},
): Promise<CenterProcess> {
  const child = spawn(process.execPath, [...nodeFlags, main], {
    env: {
      ...process.env,
      ...settings,
      PORT: String(port),
      DAMRONG_DESK_PORT: '0',
      DAMRONG_DATA_DIR: directory,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  return {
    publicUrl: await addressOf(child),
    async kill() {
      process.removeListener('exit', end);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGKILL');
      await gone;
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const ready = output.split('\n').find((line) => line.includes('"msg":"ready"'));
      if (ready !== undefined) resolve((JSON.parse(ready) as { publicUrl: string }).publicUrl);
    });
    child.once('close', (code) => reject(new Error(`the centre ended with ${code}: ${output}`)));
  });
}
