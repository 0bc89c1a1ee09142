import { readdirSync, readFileSync } from 'node:fs';

/**
 * Set for everything that a run starts, so that what outlives its starter can be found. A process
 * whose parent has ended is nobody's child any more, but it keeps its environment.
 */
const MARK = 'DAMRONG_TEST_RUN';

/** What a test leaves behind is ended after this; a killed server's helpers need a moment. */
const ORPHAN_MS = 60_000;

const EVERY_MS = 5_000;

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** Processes of this machine; none where the system does not show them as files. */
function listProcesses(): Process[] {
  const all: Process[] = [];
  for (const name of safely(() => readdirSync('/proc')) ?? []) {
    if (!/^\d+$/.test(name)) continue;
    const status = safely(() => readFileSync(`/proc/${name}/stat`, 'utf8'));
    const command = safely(() => readFileSync(`/proc/${name}/cmdline`, 'utf8'));
    if (status === undefined || command === undefined) continue;
    // The name stands in parentheses and may contain any character.
    const parent = Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]);
    all.push({ pid: Number(name), parent, command: command.replaceAll('\0', ' ').trim() });
  }
  return all;
}

/** Processes come and go while they are listed, and some belong to others. */
function safely<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function descendants(of: number, all: readonly Process[]): Process[] {
  return all
    .filter(({ parent }) => parent === of)
    .flatMap((child) => [child, ...descendants(child.pid, all)]);
}

/** Ends a process and all that it started; returns a line about each, as it was found. */
export function killTree(pid: number): string[] {
  const all = listProcesses();
  const found = [...all.filter((process) => process.pid === pid), ...descendants(pid, all)];
  for (const { pid: one } of found) safely(() => process.kill(one, 'SIGKILL'));
  if (found.length === 0) safely(() => process.kill(pid, 'SIGKILL'));
  return found.map(describe);
}

function describe({ pid, command }: Process): string {
  const where = safely(() => readFileSync(`/proc/${pid}/wchan`, 'utf8')) ?? '';
  return `  process ${pid} ${where === '0' ? '' : where} ${command.slice(0, 200)}`;
}

const isTestFile = ({ parent, command }: Process): boolean =>
  parent === process.pid && /\.test\.[cm]?[jt]s$/.test(command);

/** Chromium's helper, which parts from its parent at once and ends with the browser by itself. */
const endsWithBrowser = ({ command }: Process): boolean => command.includes('crashpad_handler');

/** Those whose parent has ended belong to the first process. */
const isOrphan = ({ pid, parent }: Process, all: readonly Process[]): boolean =>
  (parent === 1 || !all.some((other) => other.pid === parent)) && markOf(pid) === process.env[MARK];

function markOf(pid: number): string | undefined {
  const environment = safely(() => readFileSync(`/proc/${pid}/environ`, 'utf8')) ?? '';
  return environment
    .split('\0')
    .find((entry) => entry.startsWith(`${MARK}=`))
    ?.slice(MARK.length + 1);
}

interface Limits {
  /** Milliseconds that a test file may take. */
  readonly timeoutMs: number;
  /** Milliseconds that a process may outlive the file that started it. */
  readonly orphanMs: number;
  /** Milliseconds between two looks. */
  readonly everyMs: number;
}

/**
 * Ends what node:test waits for without end: a test file that goes on after its time, although its
 * tests have failed or are long over, and processes that outlive the file that started them and
 * keep its output open.
 */
export class Watchdog {
  readonly #since = new Map<number, number>();
  readonly #tell: (line: string) => void;
  readonly #limits: Limits;
  #timer: NodeJS.Timeout | undefined;

  constructor(tell: (line: string) => void, limits: Partial<Limits> & { timeoutMs: number }) {
    this.#tell = tell;
    this.#limits = { everyMs: EVERY_MS, orphanMs: ORPHAN_MS, ...limits };
    process.env[MARK] ??= String(process.pid);
  }

  start(): void {
    this.#timer = setInterval(() => this.#look(), this.#limits.everyMs).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const all = listProcesses();
    const alive = new Set<number>();
    for (const one of all) {
      if (isTestFile(one)) this.#judge(one, this.#limits.timeoutMs, 'a test file did not end');
      else if (isOrphan(one, all) && !endsWithBrowser(one)) {
        this.#judge(one, this.#limits.orphanMs, 'a test left a process behind that did not end');
      } else continue;
      alive.add(one.pid);
    }
    for (const pid of this.#since.keys()) if (!alive.has(pid)) this.#since.delete(pid);
  }

  #judge({ pid }: Process, limitMs: number, what: string): void {
    const now = performance.now();
    const since = this.#since.get(pid) ?? now;
    this.#since.set(pid, since);
    if (now - since < limitMs) return;
    this.#tell(`${what} within ${Math.round(limitMs / 1000)} s, killed with what it ran:`);
    for (const line of killTree(pid)) this.#tell(line);
  }
}
