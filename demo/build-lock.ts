import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function claim(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

function holder(path: string): number {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch {
    return 0;
  }
}

/**
 * Two starts on a fresh clone would write the same files: the second one waits and then finds them
 * built.
 */
export async function withBuildLock(root: string, work: () => Promise<void>): Promise<void> {
  const folder = join(root, 'node_modules/.cache');
  const path = join(folder, 'damrong-build.lock');
  mkdirSync(folder, { recursive: true });
  while (!claim(path)) {
    const pid = holder(path);
    if (pid > 0 && !isRunning(pid)) rmSync(path, { force: true });
    else await setTimeout(250);
  }
  try {
    await work();
  } finally {
    rmSync(path, { force: true });
  }
}
