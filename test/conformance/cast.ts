import {
  oneTimePassword,
  signIn,
  signInDemoOfficer,
} from '../../packages/server/test-support/officer.ts';
import type { TestCentre } from '../../packages/server/test-support/centre.ts';

interface KnownCase {
  readonly number: string;
  readonly code: string;
}

/** Who and what a refusal needs. */
export interface Cast {
  /** Session cookies; the newcomer has not yet set a password of their own. */
  readonly cookies: Readonly<Record<'officer' | 'director' | 'administrator' | 'newcomer', string>>;
  readonly open: KnownCase;
  readonly settled: KnownCase;
  /** A case of another province than that of officer and director. */
  readonly foreign: KnownCase;
}

export async function gatherCast(centre: TestCentre): Promise<Cast> {
  const find = (start: string): KnownCase => {
    const found = centre.demo.cases.find(({ number }) => number.startsWith(start));
    if (found === undefined) throw new Error(`The demo has no case ${start}`);
    return found;
  };
  const signInDemo = async (username: string) => (await signInDemoOfficer(centre, username)).cookie;
  const username = 'khonkaen.officer';
  const password = oneTimePassword(centre.demo, username);
  return {
    cookies: {
      officer: await signInDemo('chiangmai.officer'),
      director: await signInDemo('chiangmai.director'),
      administrator: await signInDemo('moi.admin'),
      newcomer: (await signIn(centre, { username, password })).cookie,
    },
    open: find('2570-50-000123'),
    settled: find('2570-50-000121'),
    foreign: find('2570-40-'),
  };
}
