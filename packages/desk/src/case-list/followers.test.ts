import { createClient } from '@damrong/sdk';
import { centerInBrowser } from '../../../../test/support/center-in-browser.js';
import { callDesk, DeskDriver } from '../testing/desk-driver.ts';

describe('followers of a case', () => {
  it('are counted in the list and on the page of the case', async () => {
    const subdistrictCode = '500116';
    const title = `ท่อประปาแตก ${crypto.randomUUID()}`;
    await DeskDriver.signIn('chiangmai.officer');
    const { number } = (await callDesk('POST', '/v1/officer/cases', {
      provinceCode: '50',
      categoryCode: 'utilities.water_supply',
      title,
      facts: 'ท่อประปาแตกหน้าตลาด น้ำไหลนองถนน',
      location: { districtCode: '5001', subdistrictCode },
      channel: 'walk_in',
      complainant: { identity: 'named', name: 'ผู้ร้อง ตัวอย่าง', phone: '081-234-5678' },
    })) as { number: string };
    const { api } = await centerInBrowser();
    const { cases } = createClient({ baseUrl: api });
    const { cases: similar } = await cases.findSimilar(subdistrictCode, 'utilities.water_supply');
    // All of one network: they count once.
    for (let count = 0; count < 3; count += 1) {
      await cases.follow({ publicId: similar[0]?.publicId ?? '' });
    }
    const list = await DeskDriver.open(
      `/?${new URLSearchParams({ filter: 'all', search: title })}`,
    );
    await list.appears('.badge', 'ผู้ร่วมติดตาม 1 คน');
    await list.isAccessible();
    const page = await DeskDriver.open(`/cases/${number}`);
    await page.appears('.standing .badge', 'ผู้ร่วมติดตาม 1 คน');
  });
});
