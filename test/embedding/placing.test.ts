import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axeFindings } from '../support/axe.ts';
import { builtElements, directEntries } from '../support/built-elements.ts';
import { barePage } from '../support/host-pages.ts';
import { readmeSnippet } from '../support/readme-snippet.ts';
import { picture, visitAsGuest, type Guest } from './guest.ts';

let guest: Guest;
before(async () => {
  guest = await visitAsGuest();
});
after(() => guest.stop());

test("the README's snippet puts the hub where it stands", async () => {
  const { page, errors } = await guest.open(
    barePage(`<p id="before"></p>${readmeSnippet(guest.center.api)}<p id="after"></p>`),
  );
  await page.getByRole('link', { name: /1567/ }).first().waitFor();

  const order = await page.evaluate(() =>
    [...document.body.children].map((child) => child.id || child.localName),
  );
  assert.deepEqual(order, ['before', 'damrong-center', 'script', 'after']);
  assert.deepEqual(await axeFindings(page, 'damrong-center'), []);
  assert.deepEqual(errors, []);
  await picture(page, 'snippet');
});

test('the snippet twice on one page gives two hubs that work apart', async () => {
  const snippet = readmeSnippet(guest.center.api);
  const { page, errors } = await guest.open(barePage(`${snippet}<hr>${snippet}`));
  const hubs = page.locator('damrong-center');
  await hubs
    .nth(1)
    .getByRole('button', { name: /ติดตามเรื่อง/ })
    .click();

  await hubs
    .nth(1)
    .getByRole('heading', { name: /ติดตามเรื่อง/ })
    .waitFor();
  assert.equal(await hubs.count(), 2);
  assert.equal(
    await hubs
      .nth(0)
      .getByRole('button', { name: /ติดตามเรื่อง/ })
      .count(),
    1,
  );
  assert.deepEqual(errors, []);
});

for (const entry of directEntries()) {
  test(`the direct entry ${entry} puts its own element where it stands`, async () => {
    const { page, errors } = await guest.open(barePage(guest.tag(entry, 'data-province="50"')));
    await page.locator(`damrong-${entry} [part="root"]`).waitFor();
    await page.waitForLoadState('networkidle');

    assert.equal(await page.locator(`script + damrong-${entry}[province="50"]`).count(), 1);
    assert.deepEqual(await axeFindings(page, `damrong-${entry}`), []);
    assert.deepEqual(errors, []);
    await picture(page, `direct-${entry}`);
  });
}

test('all entries on one page share it without a fault', async () => {
  const tags = ['damrong', ...directEntries()].map((entry) =>
    guest.tag(entry, 'data-province="50"'),
  );
  const { page, errors } = await guest.open(barePage(tags.join('')));
  for (const { tag } of builtElements()) {
    await page.locator(`${tag} [part="root"]`).first().waitFor();
  }
  assert.deepEqual(errors, []);
});

for (const [name, place] of [
  ['that the page has placed', '<damrong-complaint-form province="50"></damrong-complaint-form>'],
  ['that the tag alone names', ''],
] as const) {
  test(`a form ${name} is asked for before the loader has set up its elements`, async () => {
    const show = place === '' ? 'banner complaint-form' : 'none';
    const tag = guest.tag('damrong', `data-province="50" data-show="${show}"`);
    const { page, errors } = await guest.open(barePage(`${place}${tag}`), (context) =>
      context.addInitScript(() => {
        const { define } = customElements;
        customElements.define = function (...args) {
          performance.mark('define');
          define.apply(this, args);
        };
      }),
    );
    await page.getByRole('searchbox').waitFor();

    const [defined, asked] = await page.evaluate(() => [
      performance.getEntriesByName('define')[0]?.startTime,
      performance
        .getEntriesByType('resource')
        .find((entry) => /complaint-form-[^/]*\.js/.test(entry.name))?.startTime,
    ]);
    assert.ok(asked !== undefined && defined !== undefined && asked <= defined);
    assert.deepEqual(errors, []);
  });
}

test('data-target places the hub elsewhere, also from the head', async () => {
  const { page } = await guest.open(
    barePage(
      '<div id="here"></div><p></p>',
      guest.tag('damrong', 'data-province="50" data-target="#here"'),
    ),
  );
  await page.locator('#here > damrong-center').waitFor();
});

test('data-show="none" only registers, for elements placed by hand', async () => {
  const { page, errors } = await guest.open(
    barePage(
      `<damrong-case-status province="50"></damrong-case-status>${guest.tag('damrong', 'data-show="none"')}`,
    ),
  );
  await page.locator('damrong-case-status').getByRole('textbox').first().waitFor();
  assert.equal(await page.locator('damrong-center').count(), 0);
  assert.deepEqual(errors, []);
});

test('the entry works as a module too', async () => {
  const { page, errors } = await guest.open(
    barePage(
      `<script type="module" src="${guest.center.api}/embed/v1/damrong.js" data-province="50"></script>`,
    ),
  );
  await page.locator('damrong-center').getByRole('link', { name: /1567/ }).first().waitFor();
  assert.deepEqual(errors, []);
});

test('lang on the page decides the language', async () => {
  const { page } = await guest.open(
    `<!doctype html><html lang="en"><title>Page</title><body>${guest.tag('damrong', 'data-province="50"')}`,
  );
  await page.getByRole('button', { name: /complaint/i }).waitFor();
  assert.deepEqual(await axeFindings(page, 'damrong-center'), []);
  await picture(page, 'hub-english');
});

test('the hotline comes by an address without a word that lists against advertisements hold back', async () => {
  const { page, errors } = await guest.open('<!doctype html><title>Before</title>');
  await page.route(/banner/i, (route) => route.abort());
  await page.goto(
    guest.host.put('/held-back', barePage(guest.tag('hotline', 'data-province="50"'))),
  );
  await page.locator('damrong-banner').getByRole('link', { name: /1567/ }).waitFor();
  assert.deepEqual(errors, []);
});
