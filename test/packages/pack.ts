import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../runner/command.ts';

export const run = promisify(execFile);

export interface Packed {
  /** Path of the file that `npm publish` would send. */
  readonly tarball: string;
  /** The files in it. */
  readonly paths: readonly string[];
}

interface PackAnswer {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** Packs packages into a folder; one after the other, because each builds what is missing first. */
export async function pack<Name extends string>(
  names: readonly Name[],
  folder: string,
): Promise<ReadonlyMap<Name, Packed>> {
  const packed = new Map<Name, Packed>();
  for (const name of names) {
    const { stdout } = await run(
      'npm',
      ['pack', '--json', '--pack-destination', folder, `--workspace=@damrong/${name}`],
      { cwd: root, maxBuffer: 2 ** 26 },
    );
    const [answer] = Object.values(JSON.parse(stdout) as Record<string, PackAnswer>);
    if (answer === undefined) throw new Error(`Nothing of ${name} was packed.`);
    packed.set(name, {
      tarball: join(folder, answer.filename),
      paths: answer.files.map(({ path }) => path),
    });
  }
  return packed;
}
