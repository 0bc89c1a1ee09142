import type { ColleagueList, OfficerCase } from '@damrong/contract';
import {
  oneTimePassword,
  signIn,
  signInDemoOfficer,
} from '../../packages/server/test-support/officer.ts';
import { fileCase } from '../../packages/server/test-support/citizen.ts';
import { newKey } from '../../packages/server/test-support/http-client.ts';
import { knownAssignment, plantKnownAssignment, versionOf } from './raw-call.ts';
import type { TestCenter } from '../../packages/server/test-support/center.ts';

interface KnownCase {
  readonly number: string;
  readonly code: string;
}

/** The people and cases that a negative case needs. */
export interface Actors {
  /** Session cookies; the newcomer has not yet set a password of their own. */
  readonly cookies: Readonly<
    Record<'officer' | 'director' | 'administrator' | 'agency' | 'elsewhere' | 'newcomer', string>
  >;
  /** An agency that has the open case already. */
  readonly holder: string;
  /** Numbers of the officers in the database. */
  readonly ids: Readonly<Record<'officer' | 'director', number>>;
  readonly open: KnownCase;
  /** Its complainant is hidden. */
  readonly confidential: KnownCase;
  readonly confidentialVersion: string;
  /** Its closing waits for approval; the officer has asked for it. */
  readonly waiting: { readonly number: string; readonly version: string };
  readonly settled: KnownCase;
  /** The version of the settled case, as a write names it. */
  readonly settledVersion: string;
  /** A case of another province than that of officer and director. */
  readonly foreign: KnownCase;
}

export async function gatherActors(center: TestCenter): Promise<Actors> {
  const find = (start: string): KnownCase => {
    const found = center.demo.cases.find(({ number }) => number.startsWith(start));
    if (found === undefined) throw new Error(`The demo has no case ${start}`);
    return found;
  };
  const signInDemo = async (username: string) => (await signInDemoOfficer(center, username)).cookie;
  const username = 'khonkaen.officer';
  const password = oneTimePassword(center.demo, username);
  const officer = await signInDemo('chiangmai.officer');
  const settled = find('2570-50-000121');
  const confidential = find('2570-50-000119');
  const director = await signInDemo('chiangmai.director');
  const open = find('2570-50-000123');
  await plantKnownAssignment(center, open.number);
  return {
    holder: (await knownAssignment(center)).agencyId ?? '',
    ids: {
      officer: await ownId(center.deskUrl, officer),
      director: await ownId(center.deskUrl, director),
    },
    cookies: {
      officer,
      director,
      administrator: await signInDemo('moi.admin'),
      agency: await signInDemo('chiangmai.works'),
      elsewhere: await signInDemo('khonkaen.director'),
      newcomer: (await signIn(center, { username, password })).cookie,
    },
    open,
    confidential,
    confidentialVersion: await versionOf(center.deskUrl, confidential.number, officer),
    waiting: await plantWaitingClosing(center, { officer, director }),
    settled,
    settledVersion: await versionOf(center.deskUrl, settled.number, officer),
    foreign: find('2570-40-'),
  };
}

async function ownId(desk: string, cookie: string): Promise<number> {
  const answer = await fetch(`${desk}/v1/officer/colleagues`, { headers: { cookie } });
  const { colleagues } = (await answer.json()) as ColleagueList;
  const own = colleagues.find(({ isSelf }) => isSelf);
  if (own === undefined) throw new Error('An officer is no colleague of their own');
  return own.officerId;
}

/** Another case, of which an officer has asked for the closing while the centre wanted approval. */
export async function plantWaitingClosing(
  center: TestCenter,
  { officer, director }: { readonly officer: string; readonly director: string },
): Promise<{ readonly number: string; readonly version: string }> {
  const { number } = (await fileCase(center)).body;
  await setClosingRule(center.deskUrl, director, true);
  const answer = await fetch(`${center.deskUrl}/v1/officer/cases/${number}/result`, {
    method: 'POST',
    headers: {
      ...{ origin: center.deskUrl, cookie: officer, 'content-type': 'application/json' },
      ...{ 'idempotency-key': newKey(), 'if-match': '"1"' },
    },
    body: JSON.stringify({ result: 'เทศบาลซ่อมท่อแล้วเสร็จ น้ำไหลตามปกติ' }),
  });
  const { closing, version } = (await answer.json()) as OfficerCase;
  if (closing?.state !== 'waiting') throw new Error('The closing does not wait');
  await setClosingRule(center.deskUrl, director, false);
  return { number, version: `"${version}"` };
}

async function setClosingRule(desk: string, cookie: string, needsApproval: boolean) {
  const answer = await fetch(`${desk}/v1/officer/closing-rule`, {
    method: 'PUT',
    headers: { origin: desk, cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ needsApproval }),
  });
  await answer.body?.cancel();
}
