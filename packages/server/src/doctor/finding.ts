import type { Config } from '../config.ts';

/** What one check found, in one line. */
export interface Finding {
  readonly level: 'ok' | 'warning' | 'fault';
  /** With the remedy, where it is not `ok`. */
  readonly says: string;
}

export interface Checked {
  readonly config: Config;
  readonly now: Date;
}

/** Looks at one part of what a centre needs. It changes nothing that outlives it. */
export type Check = (checked: Checked) => Promise<readonly Finding[]>;

export const ok = (says: string): Finding => ({ level: 'ok', says });
export const warning = (says: string): Finding => ({ level: 'warning', says });
export const fault = (says: string): Finding => ({ level: 'fault', says });

const marks = { ok: 'ok     ', warning: 'WARNING', fault: 'FAULT  ' } as const;

/** A finding as an operator reads it. */
export const lineOf = ({ level, says }: Finding): string => `${marks[level]} ${says}`;

/** The code of a system's error, or its message where it has none. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error) return reasonOf(cause);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
