import pino, { type DestinationStream, type Logger } from 'pino';
import { loggableError } from './http/loggable-error.ts';

/**
 * Structured logs without personal data. Whatever part of the code hands over a request, an
 * answer or an error, only what these serializers let through is written.
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
    },
    destination ?? pino.destination(1),
  );
}
