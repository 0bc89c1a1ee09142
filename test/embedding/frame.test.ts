import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { barePage, startHostPages, type HostPages } from '../support/host-pages.ts';
import { goOn, fillForm, numberOf } from './filing-steps.ts';
import { visitAsGuest, type Guest } from './guest.ts';

let guest: Guest;
let stranger: HostPages;
before(async () => {
  guest = await visitAsGuest();
  stranger = await startHostPages();
});
after(async () => {
  stranger.stop();
  await guest.stop();
});

/** The frame, the listener and the link, as the README prints them, for a site. */
function printed(site: HostPages): string[] {
  const readme = readFileSync(
    join(import.meta.dirname, '../../packages/widgets/README.md'),
    'utf8',
  );
  const [, part = ''] = readme.split('### Where an editor takes scripts out');
  return [...part.matchAll(/```html\n([\s\S]*?)```/g)]
    .slice(0, 3)
    .map(([, snippet = '']) =>
      snippet
        .replaceAll('https://1567.example.go.th', guest.center.api)
        .replaceAll('https://www.example.go.th', site.url),
    );
}

test('in the printed frame a case is filed, and the site learns height and done alone', async () => {
  const facts = 'ในกรอบ น้ำไม่ไหล ทั้งหมู่บ้านเดือดร้อนมาสามวัน';
  const [frame = '', listener = ''] = printed(guest.host);
  const told = '<script>told = []; addEventListener("message", (e) => told.push(e.data))</script>';
  const { page, errors } = await guest.open(barePage(`${told}${frame}${listener}<p>ท้าย</p>`));
  const inside = page.frameLocator('iframe');
  await fillForm(inside, facts);
  const entries = await page.evaluate('history.length');
  await goOn(inside);
  const number = await numberOf(inside);
  assert.deepEqual(await guest.casesOf(facts), [number]);
  await page.waitForFunction('told.some(({ done }) => done)');
  const messages = (await page.evaluate('told')) as Record<string, unknown>[];
  for (const { from, ...message } of messages) {
    assert.equal(from, 'damrong');
    if ('done' in message) assert.deepEqual(message, { done: true });
    else assert.deepEqual(message, { height: Math.ceil(Number(message['height']) / 50) * 50 });
  }
  assert.equal(await page.evaluate('history.length'), entries);
  // The newest height of each moment: the page inside may still tell another one.
  await page.waitForFunction(
    'document.querySelector("iframe").offsetHeight === told.findLast(({ height }) => height).height',
  );
  assert.deepEqual(errors, []);
});

test('on a site that is not registered the frame says so and leads to the page', async () => {
  const [frame = ''] = printed(stranger);
  const { page } = await guest.open(barePage(frame), undefined, stranger);
  const inside = page.frameLocator('iframe');
  await inside.getByText('ยังไม่ได้ลงทะเบียน').waitFor();
  const link = inside.getByRole('link', { name: 'เปิดหน้าของศูนย์ดำรงธรรม' });
  assert.match((await link.getAttribute('href')) ?? '', /^\/th\/complaint\?province=50$/);
});

test('a page whose address names another site is not shown in a frame', async () => {
  const [frame = ''] = printed(guest.host);
  const { page } = await guest.open(barePage(frame), undefined, stranger);
  await page.waitForFunction(() => document.querySelector('iframe') !== null);
  await page.waitForLoadState('networkidle');
  assert.equal(await page.frameLocator('iframe').locator('damrong-complaint-form').count(), 0);
});

test('without any script the frame files too', async () => {
  const [frame = ''] = printed(guest.host);
  const { page } = await guest.open(barePage(frame), (context) =>
    context.route('**/embed/**', (route) => route.abort()),
  );
  const inside = page.frameLocator('iframe');
  await inside.getByRole('button', { name: 'ส่งเรื่อง' }).click();
  await inside.getByRole('alert').getByRole('link').first().waitFor();
});

test('the printed link leads to the page of the service', async () => {
  const [, , link = ''] = printed(guest.host);
  const { page } = await guest.open(barePage(link));
  await page.getByRole('link').click();
  await page.locator('damrong-complaint-form [part="root"]').waitFor();
});
