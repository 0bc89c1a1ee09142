import { systemClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkDatabase } from './check-database.ts';
import { checkMachine } from './check-machine.ts';
import { lineOf, type Finding } from './finding.ts';

/**
 * Looks at everything that a centre needs and says a line about each. It may run beside the centre.
 * @returns the number of faults
 * @throws StartError for settings that cannot be used
 */
export async function runDoctor(
  env: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void,
): Promise<number> {
  const checked = { config: readConfig(env), now: systemClock() };
  const findings: Finding[] = [];
  for (const check of [checkMachine, checkDatabase, checkAddresses]) {
    for (const finding of await check(checked)) {
      say(lineOf(finding));
      findings.push(finding);
    }
  }
  return findings.filter(({ level }) => level === 'fault').length;
}
