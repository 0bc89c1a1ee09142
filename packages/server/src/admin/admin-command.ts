import type { Config } from '../config.ts';
import type { Database } from '../database/open-database.ts';
import type { Arguments } from './read-arguments.ts';

export interface AdminContext {
  readonly database: Database;
  readonly config: Pick<Config, 'origins' | 'publicUrl' | 'tryLoopback'>;
  readonly now: Date;
  readonly say: (line: string) => void;
}

/** What an operator may do from the command line, beside the desk. */
export interface AdminCommand {
  /** As it is typed after `admin`. */
  readonly name: string;
  /** What follows the name. */
  readonly usage: string;
  readonly summary: string;
  readonly options: readonly string[];
  /** Checks what was typed before a database is opened. @throws CommandError */
  read(given: Arguments): (context: AdminContext) => Promise<void>;
}

/** What needs no database of the centre. */
export interface MachineCommand extends Omit<AdminCommand, 'read'> {
  /** Checks what was typed. @throws CommandError */
  read(given: Arguments): (say: AdminContext['say']) => Promise<void>;
}
