import {
  newOfficerAccount,
  officerRoleCodes,
  officerUsername,
  type NewOfficerAccount,
  type OfficerAccount,
} from '@damrong/contract';
import * as z from 'zod/mini';
import { asMaintenance } from '../database/transaction.ts';
import {
  changeAccount,
  createAccount,
  resetPassword,
  type Administration,
} from '../officer/accounts.ts';
import { readAccount } from '../officer/list-accounts.ts';
import { newOneTimePassword } from '../officer/one-time-password.ts';
import { hashPassword } from '../officer/password.ts';
import { ProblemError } from '../problem-error.ts';
import type { AdminCommand, AdminContext } from './admin-command.ts';
import { CommandError } from './command-error.ts';
import { noWord, onlyWord, type Arguments } from './read-arguments.ts';
import { readProvince } from './read-province.ts';
import { table } from './table.ts';

const roles = `${officerRoleCodes.slice(0, -1).join(', ')} or ${officerRoleCodes.at(-1)}`;

const create: AdminCommand = {
  name: 'officers create',
  usage: 'USERNAME --name NAME --role ROLE [--province CODE] [--agency ID]',
  summary: `Makes an account (${roles}) and prints its one-time password.`,
  options: ['name', 'role', 'province', 'agency'],
  read(given) {
    const account = readNewAccount(given);
    return async (context) => {
      const password = newOneTimePassword();
      const hash = await hashPassword(password);
      await administrate(context, account.username, (administration) =>
        createAccount(administration, account, hash),
      );
      context.say(`The account ${account.username} is made.`);
      sayPassword(context, password);
    };
  },
};

const list: AdminCommand = {
  name: 'officers list',
  usage: '[--province CODE]',
  summary: 'Lists the accounts, those of the ministry first.',
  options: ['province'],
  read(given) {
    noWord(given);
    const province = readProvince(given);
    return async ({ database, say }) => {
      const rows = await asMaintenance(database, (transaction) => {
        const all = transaction
          .selectFrom('officers')
          .select([
            'username',
            'display_name',
            'role',
            'province_code',
            'must_change_password',
            'disabled_at',
          ])
          .orderBy('province_code', (order) => order.asc().nullsFirst())
          .orderBy('username');
        return (province === undefined ? all : all.where('province_code', '=', province)).execute();
      });
      if (rows.length === 0) say('There is no account.');
      const lines = rows.map((row) => [
        row.username,
        row.role,
        row.province_code ?? '–',
        stateOf(row),
        row.display_name,
      ]);
      for (const line of table(lines)) say(line);
    };
  },
};

const disable: AdminCommand = {
  name: 'officers disable',
  usage: 'USERNAME',
  summary: 'Ends all sessions of an account and lets nobody in with it.',
  options: [],
  read(given) {
    const username = readUsername(given);
    return async (context) => {
      await administrate(context, username, (administration) =>
        setDisabled(administration, username, true),
      );
      context.say(`The account ${username} is disabled and its sessions have ended.`);
    };
  },
};

const enable: AdminCommand = {
  name: 'officers enable',
  usage: 'USERNAME',
  summary: 'Lets an account in again that was disabled.',
  options: [],
  read(given) {
    const username = readUsername(given);
    return async (context) => {
      await administrate(context, username, (administration) =>
        setDisabled(administration, username, false),
      );
      context.say(`The account ${username} is open again, with the password that it had.`);
    };
  },
};

const reset: AdminCommand = {
  name: 'officers reset-password',
  usage: 'USERNAME',
  summary: 'Ends all sessions of an account and prints a new one-time password.',
  options: [],
  read(given) {
    const username = readUsername(given);
    return async (context) => {
      const password = newOneTimePassword();
      const hash = await hashPassword(password);
      await administrate(context, username, async (administration) => {
        const { version, state } = await accountOf(administration, username);
        await resetPassword(administration, username, { passwordHash: hash, version });
        if (state === 'disabled') context.say(`The account ${username} is still disabled.`);
      });
      context.say(`The account ${username} has a new password and its sessions have ended.`);
      sayPassword(context, password);
    };
  },
};

export const officerCommands = [create, list, disable, enable, reset] as const;

function readNewAccount(given: Arguments): NewOfficerAccount {
  const username = readUsername(given);
  const displayName = given.option('name', 'the name that colleagues read, in quotes');
  const role = given.option('role', roles);
  const province = readProvince(given);
  const isMinistry = role === 'administrator';
  if (isMinistry && province !== undefined) {
    throw new CommandError('An administrator belongs to the ministry: leave --province out.');
  }
  const agency = given.optional('agency');
  if (role === 'agency_officer' && agency === undefined) {
    throw new CommandError(
      '--agency is missing: the id of the agency, as the register at the desk has it.',
    );
  }
  const isAgency = role === 'agency_officer';
  if (!isAgency && agency !== undefined) {
    throw new CommandError('Only an agency officer has an agency: leave --agency out.');
  }
  if (
    !isMinistry &&
    !isAgency &&
    province === undefined &&
    (officerRoleCodes as string[]).includes(role)
  ) {
    throw new CommandError(
      '--province is missing: the two digits of the province where the officer works, such as 50.',
    );
  }
  const account = {
    username,
    displayName,
    role,
    provinceCode: province ?? null,
    agencyId: agency ?? null,
  };
  const parsed = z.safeParse(newOfficerAccount, account);
  if (parsed.success) return parsed.data;
  const [field] = parsed.error.issues[0]?.path ?? [];
  if (field === 'agencyId') {
    throw new CommandError(
      '--agency is no id of the register: it has 36 letters, digits and dashes.',
    );
  }
  throw new CommandError(
    field === 'role'
      ? `There is no role ${role}: choose ${roles}.`
      : '--name is no name of a person: use letters, at most 150, without symbols.',
  );
}

function readUsername(given: Arguments): string {
  const typed = onlyWord(given, 'The username');
  const parsed = z.safeParse(officerUsername, typed);
  if (parsed.success) return parsed.data;
  throw new CommandError(
    `${typed} is no username: use 3 to 50 small letters from a to z, digits, dots, dashes and underscores, such as chiangmai.somchai.`,
  );
}

/** Does it in a transaction of its own and says problems as an operator needs them. */
async function administrate(
  { database, now }: AdminContext,
  username: string,
  work: (administration: Administration) => Promise<unknown>,
): Promise<void> {
  try {
    await asMaintenance(database, (transaction) => work({ transaction, by: undefined, now }));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    throw new CommandError(sentence(error, username));
  }
}

function accountOf({ transaction }: Administration, username: string): Promise<OfficerAccount> {
  return readAccount(transaction, { kind: 'nation' }, username);
}

async function setDisabled(
  administration: Administration,
  username: string,
  disabled: boolean,
): Promise<void> {
  const account = await accountOf(administration, username);
  await changeAccount(administration, username, { ...account, disabled });
}

function sentence({ code, issues }: ProblemError, username: string): string {
  if (issues?.some(({ path }) => path[0] === 'agencyId')) {
    return 'There is no such agency where the officer works: --province is the province of the agency, and is left out for one of the whole country.';
  }
  switch (code) {
    case 'not_found':
      return `There is no account ${username}; "officers list" shows those that there are.`;
    case 'account_changed':
      return `${username} is being changed by somebody else: try again.`;
    case 'not_permitted':
      return `${username} is the last administrator: make another one first.`;
    default:
      return `There is an account ${username} already: choose another username, or give it a new password with "officers reset-password ${username}".`;
  }
}

function sayPassword({ say }: AdminContext, password: string): void {
  say(`One-time password: ${password}`);
  say('It is shown this once and has to be changed at the first sign-in.');
}

interface State {
  readonly disabled_at: Date | null;
  readonly must_change_password: boolean;
}

function stateOf({ disabled_at, must_change_password }: State): string {
  if (disabled_at !== null) return 'disabled';
  return must_change_password ? 'one-time password' : 'active';
}
