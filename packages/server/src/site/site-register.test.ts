import { after, before, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { call } from '../../test-support/http-client.ts';
import { asMaintenance } from '../database/transaction.ts';
import { plantSites } from './sites.ts';

const origin = 'https://www.lamphun.go.th';

/** Asks like a page of the site, until the centre answers so. */
async function answers({ publicUrl }: TestCenter, status: number): Promise<void> {
  const ask = () => call(`${publicUrl}/v1/challenge`, { headers: { origin } });
  while ((await ask()).status !== status) await delay(100);
}

describe('the register of sites of two processes on one database', () => {
  let one: TestCenter;
  let other: TestCenter;
  before(async () => {
    one = await startTestCenter('postgres', { seed: false });
    other = await startTestCenter('postgres', { testDatabase: one.testDatabase, seed: false });
  });
  after(async () => {
    await other.stop();
    await one.stop();
  });

  it('takes effect in both, though neither is told, and ends in both', async () => {
    await Promise.all([answers(one, 403), answers(other, 403)]);
    await plantSites(one.database, [{ origin, provinceCode: '51' }]);
    await Promise.all([answers(one, 200), answers(other, 200)]);
    await asMaintenance(other.database, (transaction) =>
      transaction.deleteFrom('sites').where('origin', '=', origin).execute(),
    );
    await Promise.all([answers(one, 403), answers(other, 403)]);
  });

  it('stays as it was while the database cannot be read', async () => {
    await plantSites(one.database, [{ origin, provinceCode: '51' }]);
    await answers(other, 200);
    await one.database.schema.alterTable('sites').renameTo('sites_elsewhere').execute();
    try {
      while (!other.log().includes('background error')) await delay(100);
      await answers(other, 200);
    } finally {
      await one.database.schema.alterTable('sites_elsewhere').renameTo('sites').execute();
    }
  });
});
