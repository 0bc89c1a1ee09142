import { resolve } from 'node:path';
import type { SharedProcess } from './shared-processes.ts';

/** How long a test file took from its start to its end, and its tests alone, in milliseconds. */
export interface FileTime {
  readonly file: string;
  readonly wholeMs: number;
  readonly testsMs: number;
}

interface Completed {
  readonly name: string;
  readonly nesting: number;
  readonly file?: string | undefined;
  readonly details: { readonly type?: string | undefined; readonly duration_ms: number };
}

/**
 * Adds up what node:test reports about finished tests. A suite counts by the tests in it, because
 * the time of its hooks is set-up. The file that was run is reported last, by its own name; where it
 * ran others, each is given its own suites, and the rest of the time stands beside them.
 */
export class NodeFileTimes {
  readonly all: FileTime[] = [];
  /** For each file and level, the time of the tests that are done while their suite is not. */
  readonly #open = new Map<string, number[]>();
  /** For each process the time of its outermost suites: the files that share it. */
  readonly #outermost = new Map<string, Map<string, number>>();
  readonly #shared: readonly SharedProcess[];

  constructor(shared: readonly SharedProcess[] = []) {
    this.#shared = shared.filter(({ members }) => members.length > 1);
  }

  add({ name, nesting, file = '', details }: Completed): void {
    const levels = this.#open.get(file) ?? [];
    this.#open.set(file, levels);
    const wholeMs = details.duration_ms;
    if (nesting === 0 && file.endsWith(name)) {
      const process = this.#shared.find(({ entry }) => entry === file);
      if (process === undefined) this.all.push({ file: name, wholeMs, testsMs: levels[0] ?? 0 });
      else this.#addMembers(process, wholeMs);
      return;
    }
    if (nesting === 0) {
      const outermost = this.#outermost.get(file) ?? new Map<string, number>();
      this.#outermost.set(file, outermost.set(name, wholeMs));
    }
    const inside = levels[nesting + 1] ?? 0;
    levels[nesting + 1] = 0;
    const own = details.type === 'suite' ? inside : wholeMs;
    levels[nesting] = (levels[nesting] ?? 0) + own;
  }

  #addMembers({ entry, members }: SharedProcess, processMs: number): void {
    const times = members.map((member) => ({
      file: member,
      wholeMs: this.#outermost.get(entry)?.get(member) ?? 0,
      testsMs: this.#open.get(resolve(member))?.[1] ?? 0,
    }));
    const restMs = Math.max(0, processMs - sum(times, 'wholeMs'));
    this.all.push(...times, {
      file: `the start of a process for ${members[0] ?? ''} and ${members.length - 1} more`,
      wholeMs: restMs,
      testsMs: 0,
    });
  }
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

const sum = (times: readonly FileTime[], key: 'wholeMs' | 'testsMs'): number =>
  times.reduce((total, time) => total + time[key], 0);

/**
 * The share of the files' time that is spent outside the tests: start, imports, databases, pages.
 */
export function setupShare(times: readonly FileTime[]): number {
  const whole = sum(times, 'wholeMs');
  return whole === 0 ? 0 : Math.max(0, 1 - sum(times, 'testsMs') / whole);
}

/** Lines that name the slowest files. */
export function slowest(times: readonly FileTime[], count: number): string[] {
  return [...times]
    .sort((a, b) => b.wholeMs - a.wholeMs)
    .slice(0, count)
    .map((time) => {
      const share = Math.round(setupShare([time]) * 100);
      return `${seconds(time.wholeMs).padStart(8)}  ${time.file} (${share} % set-up)`;
    });
}
