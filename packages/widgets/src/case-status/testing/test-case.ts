import { fileCase, type CaseReceipt } from '@damrong/contract';
import { createClient, type Client } from '@damrong/sdk';
import { fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../../../../test/support/wait-until.js';
import { centerInBrowser, newOfficer } from '../../../../../test/support/center-in-browser.js';
import '../case-status.define.ts';
import type { DamrongCaseStatus } from '../case-status.ts';
import { find, press, type } from './reader.ts';

type Body = Parameters<Client['cases']['file']>[0];

/** A case in Chiang Mai that belongs to one test alone. */
export async function fileTestCase(change: Partial<Body> = {}): Promise<CaseReceipt> {
  const { api } = await centerInBrowser();
  const body = { ...(fileCase.example as Body), ...change };
  return createClient({ baseUrl: api }).cases.file(body);
}

/** Calls of a signed-in director of the centre that has the case. */
export async function directorOfCenter(): Promise<Client['officer']> {
  const { officer } = createClient({ baseUrl: location.origin });
  await officer.signIn(await newOfficer('chiangmai.director'));
  return officer;
}

export async function firstScreen(api: string, lang = 'th'): Promise<DamrongCaseStatus> {
  return fixture<DamrongCaseStatus>(
    html`<damrong-case-status api=${api} lang=${lang} province="50"></damrong-case-status>`,
  ).then(async (element) => {
    await waitUntil(() => find(element, 'form') !== null, 'the first screen is shown');
    return element;
  });
}

/** Looks a case up as its citizen does. */
export async function openTestCase(
  receipt: { number: string; code: string },
  { lang = 'th', api }: { lang?: string; api?: string } = {},
): Promise<DamrongCaseStatus> {
  const element = await firstScreen(api ?? (await centerInBrowser()).api, lang);
  type(element, 'number', receipt.number);
  type(element, 'code', receipt.code);
  press(element, 'form button');
  await waitUntil(() => find(element, 'article') !== null, 'the case is shown');
  return element;
}
