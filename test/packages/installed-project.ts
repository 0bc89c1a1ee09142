import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { NpmProject } from './npm-projects.ts';
import { run, type Packed } from './pack.ts';

const most = { maxBuffer: 2 ** 26 };

/** A test runner that finds itself inside another one runs nothing, and nobody is told of builds. */
function environment(): NodeJS.ProcessEnv {
  const { NODE_TEST_CONTEXT: _, FULL: __, NODE_OPTIONS: ___, ...env } = process.env;
  return { ...env, NEXT_TELEMETRY_DISABLED: '1' };
}

/** What `package.json` says of an empty project that names our packages and a few others. */
export function manifestOf(
  { name, installs }: NpmProject,
  packed: ReadonlyMap<string, Packed>,
): string {
  const ours = Object.fromEntries(
    [...packed].map(([one, { tarball }]) => [`@damrong/${one}`, `file:${tarball}`]),
  );
  return JSON.stringify({
    name: name.toLowerCase().replaceAll(/\W/g, '-'),
    private: true,
    type: 'module',
    dependencies: { ...ours, ...installs },
    // Ours name each other by version, which only the tarballs have.
    overrides: Object.fromEntries(Object.keys(ours).map((one) => [one, `$${one}`])),
  });
}

/** A project in a folder of its own, installed and built by its own programs. */
export class InstalledProject {
  readonly folder: string;
  readonly #project: NpmProject;

  constructor(project: NpmProject, folder: string) {
    this.#project = project;
    this.folder = folder;
  }

  /** Writes its files and installs what it names from wherever npm is set to look. */
  async install(center: string, packed: ReadonlyMap<string, Packed>): Promise<void> {
    const files = {
      ...this.#project.files(center),
      'package.json': manifestOf(this.#project, packed),
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(this.folder, dirname(path)), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
    await run('npm', ['install', '--no-audit', '--no-fund'], {
      cwd: this.folder,
      env: environment(),
      ...most,
    });
  }

  async build(): Promise<void> {
    for (const [program = '', ...words] of this.#project.builds) {
      await this.node(`node_modules/.bin/${program}`, ...words);
    }
  }

  /** Runs a script of the project; returns what it prints. */
  async node(...words: readonly string[]): Promise<string> {
    try {
      const { stdout } = await run(process.execPath, words, {
        cwd: this.folder,
        env: environment(),
        ...most,
      });
      return stdout;
    } catch (error) {
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
      throw new Error(`${basename(words[0] ?? '')} failed:\n${stdout}${stderr}`, { cause: error });
    }
  }

  /** Starts the server that the project brings, and waits until it says that it is there. */
  async serve(port: number): Promise<() => void> {
    const words = ['node_modules/.bin/next', 'start', '--hostname', 'localhost', '--port'];
    const child = spawn(process.execPath, [...words, String(port)], {
      cwd: this.folder,
      env: environment(),
      // Its own group, to end whatever it starts.
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (text: Buffer) => {
        if (text.includes('Ready')) resolve();
      });
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`The server ended with ${String(code)}.`)));
    });
    return () => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    };
  }
}
