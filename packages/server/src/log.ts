import pino, { type DestinationStream, type Logger } from 'pino';
import { loggableError } from './http/loggable-error.ts';

/**
 * Structured logs without personal data. Whichever part of the code logs a request, an answer or an
 * error, only what these serializers let through is written.
 */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const nothing = () => undefined;
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: loggableError, error: loggableError, req: nothing, res: nothing },
      hooks: {
        logMethod(args, method) {
          method.apply(this, withoutQuotes(args));
        },
      },
    },
    destination ?? pino.destination(1),
  );
}

type LogArguments = Parameters<pino.LogFn>;

/** An error without words of the caller's is told by its own message, which may quote a citizen. */
function withoutQuotes([first, ...more]: LogArguments): LogArguments {
  const error = errorIn(first);
  if (error === undefined) return [first, ...more];
  const [words] = more;
  const isOurs =
    typeof words === 'string' && (error.message === '' || !words.includes(error.message));
  return [
    first instanceof Error ? { err: error } : first,
    ...(isOurs ? [words] : ['error']),
  ] as LogArguments;
}

function errorIn(first: unknown): Error | undefined {
  if (first instanceof Error) return first;
  if (typeof first !== 'object' || first === null) return undefined;
  const { err, error } = first as { err?: unknown; error?: unknown };
  return [err, error].find((one) => one instanceof Error);
}
