import { join } from 'node:path';

/**
 * Lets the processes of a run share what Node makes of a source file: some six hundred are read by
 * each of the hundreds of processes that start a centre. What was said in NODE_COMPILE_CACHE stands.
 */
export function keepCompiledCode(root: string): void {
  process.env['NODE_COMPILE_CACHE'] ??= join(root, 'node_modules/.cache/compiled');
}
