import { systemClock } from '../clock.ts';
import { describeSettings, readConfig } from '../config.ts';
import { isDatabaseError, isUnavailable } from '../database/database-error.ts';
import { reserveDatabase } from '../database/open-database.ts';
import { prepareDatabase } from '../database/prepare-database.ts';
import { runDoctor } from '../doctor/run-doctor.ts';
import { StartError } from '../start-error.ts';
import type { AdminCommand, MachineCommand } from './admin-command.ts';
import { auditVerify, backupVerify } from './backup-commands.ts';
import { CommandError } from './command-error.ts';
import { officerCommands } from './officer-commands.ts';
import { nearest, readArguments } from './read-arguments.ts';
import { sealedCommands } from './sealed-commands.ts';
import { siteCommands } from './site-commands.ts';
import { table } from './table.ts';

const commands: readonly AdminCommand[] = [...officerCommands, ...siteCommands, auditVerify];

const machineCommands: readonly MachineCommand[] = [backupVerify, ...sealedCommands];

type Say = (line: string) => void;

/**
 * Carries out one command of an operator on the database that the settings name.
 * @throws CommandError or StartError, with one line that says what to do
 */
export async function runAdmin(
  given: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  say: Say,
): Promise<void> {
  if (given.length === 0 || given.includes('--help') || given[0] === 'help') {
    for (const line of usage()) say(line);
    return;
  }
  if (given[0] === 'settings' && given.length === 1) {
    const described = describeSettings(env);
    const rows = described.map(({ name, value, origin }) => [name, value || '–', origin]);
    for (const line of table(rows)) say(line);
    return;
  }
  if (given[0] === 'doctor' && given.length === 1) {
    const faults = await runDoctor(env, say);
    if (faults > 0)
      throw new CommandError(`${faults === 1 ? '1 fault' : `${faults} faults`} above.`);
    return;
  }
  const typed = given.slice(0, 2).join(' ');
  const onMachine = machineCommands.find(({ name }) => name === typed);
  if (onMachine !== undefined) {
    await onMachine.read(readArguments(given.slice(2), onMachine.options))(say);
    return;
  }
  const command = findCommand(typed);
  const carryOut = command.read(readArguments(given.slice(2), command.options));
  const config = readConfig(env);
  const reserved = await reserveDatabase({
    ...config,
    poolSize: 1,
    onConnectionError: () => undefined,
  });
  try {
    const { database, close } = await reserved.open();
    try {
      await prepareDatabase(database);
      await carryOut({ database, config, now: systemClock(), say });
    } finally {
      await close();
    }
  } catch (error) {
    throw told(error);
  }
}

function findCommand(typed: string): AdminCommand {
  const command = commands.find(({ name }) => name === typed);
  if (command !== undefined) return command;
  const names = [
    ...[...commands, ...machineCommands].map(({ name }) => name),
    'settings',
    'doctor',
  ];
  throw new CommandError(
    `There is no command "${typed}".${nearest(typed, names)} See "admin help".`,
  );
}

function usage(): string[] {
  return [
    'damrong admin COMMAND works on the database that the settings name (DATABASE_URL or DAMRONG_DATA_DIR).',
    '',
    '  doctor',
    '      looks at everything that a centre needs, and says a line about each',
    '',
    '  settings',
    '      shows each setting with its origin, without passwords',
    ...[...commands, ...machineCommands].flatMap(({ name, usage: follows, summary }) => [
      '',
      `  ${name} ${follows}`,
      `      ${summary}`,
    ]),
  ];
}

/** A database that cannot be had, in one line. */
function told(error: unknown): unknown {
  if (error instanceof CommandError || error instanceof StartError) return error;
  if (!(error instanceof Error)) return error;
  if (isUnavailable(error) || (isDatabaseError(error) && /^(28|3D)/.test(error.code))) {
    const why = error.message || ('code' in error ? String(error.code) : error.name);
    return new CommandError(`The database cannot be used: ${why}. DATABASE_URL names it.`);
  }
  return error;
}
