import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { encodeWindows874 } from '../../demo/windows-874.ts';
import { barePage } from '../support/host-pages.ts';
import { visitAsGuest, type Guest } from './guest.ts';

let guest: Guest;
before(async () => {
  guest = await visitAsGuest();
});
after(() => guest.stop());

const opened = /ติดตามเรื่อง/;

test('the page keeps its globals, storage, cookies, history, title, address and styles', async () => {
  const { page } = await guest.open(
    barePage(
      `<p id="own" class="card">ข้อความ</p>${guest.tag('damrong', 'data-province="50"')}`,
      `<style>.card { color: rgb(1, 2, 3) } button { border: 7px solid }</style>
       <script>
         localStorage.setItem('theirs', '1');
         sessionStorage.setItem('theirs', '1');
         window.namesBefore = Object.getOwnPropertyNames(window);
       </script>`,
    ),
  );
  const look = (): Promise<unknown> =>
    page.evaluate(() => ({
      own: getComputedStyle(document.getElementById('own')!).color,
      body: getComputedStyle(document.body).cssText,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      history: history.length,
      title: document.title,
      address: location.href,
      scroll: scrollY,
      cookies: document.cookie,
      local: { ...localStorage },
      session: { ...sessionStorage },
    }));
  const before = await look();
  await page.getByRole('button', { name: opened }).click();
  await page.locator('damrong-case-status').getByRole('textbox').first().fill('2570');
  await page.waitForLoadState('networkidle');

  assert.deepEqual(await look(), before);
  const added = await page.evaluate(() => {
    const known = new Set((globalThis as unknown as { namesBefore: string[] }).namesBefore);
    return Object.getOwnPropertyNames(globalThis).filter(
      (name) => !known.has(name) && name !== 'namesBefore',
    );
  });
  // Lit's own list of versions, one array, is the only global that is added.
  const ofLit = ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions'];
  assert.deepEqual(
    added.filter((name) => !ofLit.includes(name)),
    [],
  );
  assert.equal(await page.evaluate(() => document.querySelectorAll('body > *').length), 3);
});

test('a windows-874 page shows our Thai and its own', async () => {
  const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-874">
    <title>จังหวัด</title></head><body><h1>จังหวัดขอนแก่น</h1>${guest
      .tag('damrong', 'data-province="40"')
      .replace(' charset="utf-8"', '')}</body></html>`;
  const { page, errors } = await guest.open({
    body: encodeWindows874(html),
    headers: { 'Content-Type': 'text/html; charset=windows-874' },
  });
  await page.getByRole('button', { name: /ร้องเรียน/ }).click();
  await page.locator('damrong-complaint-form').getByRole('searchbox').waitFor();

  assert.equal(await page.evaluate(() => document.characterSet), 'windows-874');
  await page.getByRole('heading', { name: 'จังหวัดขอนแก่น' }).waitFor();
  await page.getByText('ท่านต้องการแจ้งเรื่องอะไร').waitFor();
  assert.deepEqual(errors, []);
});

for (const size of ['62.5%', '8px']) {
  test(`html { font-size: ${size} } leaves our text readable`, async () => {
    const { page } = await guest.open(
      barePage(
        guest.tag('damrong', 'data-province="50"'),
        `<style>html { font-size: ${size} }</style>`,
      ),
    );
    const button = page.getByRole('button', { name: /ร้องเรียน/ });
    await button.waitFor();
    const seen = await button.evaluate((element) => ({
      text: Number.parseFloat(getComputedStyle(element).fontSize),
      height: element.getBoundingClientRect().height,
    }));
    assert.ok(seen.text >= 16, `text is ${seen.text}px`);
    assert.ok(seen.height >= 44, `button is ${seen.height}px high`);
  });
}

test('another version of the script logs both versions and does not throw', async () => {
  const { page, errors, logs } = await guest.open(
    barePage(
      guest.tag('damrong', 'data-province="50"'),
      `<script>
         customElements.define('damrong-center', class extends HTMLElement { static version = '9.9.9' });
       </script>`,
    ),
  );
  await page.waitForLoadState('networkidle');
  const told = logs.filter((line) => line.includes('damrong-center') && line.includes('9.9.9'));
  assert.equal(told.length, 1, logs.join('\n'));
  assert.match(told[0]!, /\d+\.\d+\.\d+.*\d+\.\d+\.\d+/);
  assert.deepEqual(errors, []);
});
