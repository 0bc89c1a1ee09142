import { isDatabaseError } from '../database/database-error.ts';

/**
 * The parts of an error that are safe to log. Messages of databases and parsers quote what a
 * citizen wrote, so only names, codes and positions in our code are kept.
 */
export function loggableError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
  return {
    name: error.name,
    ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
    ...(isDatabaseError(error) ? { table: error.table, constraint: error.constraint } : {}),
    frames,
    ...(error.cause === undefined ? {} : { cause: loggableError(error.cause) }),
  };
}
