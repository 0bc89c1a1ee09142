import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { root } from '../runner/command.ts';
import type { Walk } from './contributing-walks.ts';

/** A copy of the sources in which somebody may add things, beside the modules of the repository. */
export interface Copy {
  readonly folder: string;
  apply(walk: Walk): void;
  /** What TypeScript has against these files, as "path: message". */
  typeErrors(paths: readonly string[]): string[];
  /** The number that the next migration takes. */
  freeNumber(): string;
  remove(): void;
}

const changed = ['contract', 'sdk', 'server', 'desk'];

export function copySources(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'damrong-contributing-'));
  const link = (path: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(join(root, path), join(folder, path));
  };
  for (const path of ['package.json', 'tsconfig.json', 'README.md', '.config', '.github', 'test']) {
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  for (const name of changed) {
    cpSync(join(root, 'packages', name), join(folder, 'packages', name), {
      recursive: true,
      filter: (path) => !/[/\\](dist|node_modules)$/.test(path),
    });
    for (const part of ['dist', 'node_modules']) {
      if (existsSync(join(root, 'packages', name, part))) link(join('packages', name, part));
    }
  }
  link('packages/widgets');
  link('demo');
  linkModules(folder);
  let program: ts.Program | undefined;
  return {
    folder,
    apply({ files, lines }) {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      for (const line of lines) {
        const path = join(folder, line.path);
        const written = readFileSync(path, 'utf8');
        const place = 'before' in line ? line.before : line.behind;
        if (written.split(place).length !== 2) throw new Error(`${line.path}: not once: ${place}`);
        const added = (found: string): string =>
          'before' in line ? `${line.text}\n${found}` : `${found}${line.text}`;
        writeFileSync(path, written.replace(place, added));
      }
    },
    typeErrors(paths) {
      program = ts.createProgram(
        paths.map((path) => join(folder, path)),
        compilerOptions(folder),
        undefined,
        program,
      );
      return paths.flatMap((path) =>
        ts
          .getPreEmitDiagnostics(program!, program!.getSourceFile(join(folder, path)))
          .map(
            ({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
          ),
      );
    },
    freeNumber() {
      const numbers = readdirSync(join(folder, 'packages/server/src/database/migrations')).map(
        (name) => Number.parseInt(name, 10) || 0,
      );
      return String(Math.max(...numbers) + 1).padStart(4, '0');
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The modules as they are installed, but ours from the copy. */
function linkModules(folder: string): void {
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '@damrong'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name === '@damrong' || name === '.cache') continue;
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  for (const name of [...changed, 'widgets']) {
    symlinkSync(join(folder, 'packages', name), join(modules, '@damrong', name));
  }
}

function compilerOptions(folder: string): ts.CompilerOptions {
  const path = join(folder, 'packages/desk/tsconfig.json');
  const { config } = ts.readConfigFile(path, (name) => ts.sys.readFile(name)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(path));
  const { rootDir: _, outDir: __, tsBuildInfoFile: ___, ...rest } = options;
  return { ...rest, composite: false, declaration: false, noEmit: true, types: ['node', 'mocha'] };
}
