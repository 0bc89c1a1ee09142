import { parseHead, type AuditHead } from '../audit/audit-chain.ts';
import { checkAudit } from '../audit/check-audit.ts';
import { verifyBackup } from '../backup/verify-backup.ts';
import { asMaintenance } from '../database/transaction.ts';
import { lineOf, type Finding } from '../doctor/finding.ts';
import type { AdminCommand, MachineCommand } from './admin-command.ts';
import { CommandError } from './command-error.ts';
import { noWord, type Arguments } from './read-arguments.ts';

/** Works on a backup alone: neither the centre nor its database has to be there. */
export const backupVerify: MachineCommand = {
  name: 'backup verify',
  usage: '--dump FILE [--files DIRECTORY|ARCHIVE] [--head HEAD]',
  summary:
    'Restores a backup into a throw-away server and says whether rows, audit and files are whole.',
  options: ['dump', 'files', 'head'],
  read(given) {
    noWord(given);
    const dump = given.option('dump', 'the file that pg_dump has written');
    const backup = { dump, files: given.optional('files'), head: readHeadOption(given) };
    return async (say) => {
      const findings: Finding[] = [];
      for await (const finding of verifyBackup(backup)) {
        say(lineOf(finding));
        findings.push(finding);
      }
      endWith(findings);
    };
  },
};

export const auditVerify: AdminCommand = {
  name: 'audit verify',
  usage: '[--head HEAD]',
  summary: 'Follows the chain over the audit and names each entry that was changed since.',
  options: ['head'],
  read(given) {
    noWord(given);
    const head = readHeadOption(given);
    return async ({ database, say }) => {
      const findings = await asMaintenance(database, (transaction) =>
        checkAudit(transaction, head),
      );
      for (const finding of findings) say(lineOf(finding));
      endWith(findings);
    };
  },
};

function readHeadOption(given: Arguments): AuditHead | undefined {
  const text = given.optional('head');
  if (text === undefined) return undefined;
  const head = parseHead(text);
  if (head === undefined) {
    throw new CommandError(
      `${text} is no head of the audit: the log tells it as a number, a colon and 64 digits.`,
    );
  }
  return head;
}

function endWith(findings: readonly Finding[]): void {
  const faults = findings.filter(({ level }) => level === 'fault').length;
  if (faults > 0) throw new CommandError(`${faults === 1 ? '1 fault' : `${faults} faults`} above.`);
}
