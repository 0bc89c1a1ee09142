import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { axeFindings } from '../support/axe.ts';
import { barePage } from '../support/host-pages.ts';
import { visitAsGuest, type Guest, type Seen } from './guest.ts';

let guest: Guest;
before(async () => {
  guest = await visitAsGuest();
});
after(() => guest.stop());

const warnings = ({ logs }: Seen) => logs.filter((text) => text.startsWith('Damrong: '));
const src = (query = '') => `${guest.center.api}/embed/v1/damrong.js${query}`;

async function settled({ page }: Seen): Promise<void> {
  await page.locator('damrong-center').getByRole('button', { name: 'ก++' }).waitFor();
  await page.waitForLoadState('networkidle');
}

for (const given of [
  '๕๐',
  '”50”',
  ' 50 ',
  '&quot;50&quot;',
  'เชียงใหม่',
  'จังหวัดเชียงใหม่',
  'จ. เชียงใหม่',
  'Chiang Mai',
]) {
  test(`data-province="${given}" is Chiang Mai`, async () => {
    const seen = await guest.open(barePage(guest.tag('damrong', `data-province="${given}"`)));
    await seen.page.getByText('จังหวัดเชียงใหม่').first().waitFor();
    await seen.page.getByRole('button', { name: /ร้องเรียน/ }).click();
    await seen.page.getByRole('searchbox').fill('น้ำไม่ไหล');
    await seen.page.getByRole('radio').first().waitFor();
    assert.deepEqual(warnings(seen), []);
    assert.deepEqual(seen.errors, []);
  });
}

for (const given of ['99', '', 'เชียงใหญ่', '500']) {
  test(`data-province="${given}" is told to the keeper, and the reader is asked`, async () => {
    const tag = guest.tag('damrong', `data-province="${given}"`);
    const seen = await guest.open(barePage(tag + tag));
    await seen.page
      .getByRole('button', { name: /ร้องเรียน/ })
      .first()
      .click();
    await seen.page.getByRole('searchbox').fill('น้ำไม่ไหล');
    await seen.page.getByRole('radio').first().check();
    await seen.page.waitForLoadState('networkidle');
    assert.deepEqual(warnings(seen), [
      `Damrong: province="${given}" is not understood. It can be: the two digits of a province, such as 50.`,
    ]);
    assert.deepEqual(seen.errors, []);
  });
}

for (const [attributes, named] of [
  ['data-lang="de"', 'lang'],
  ['data-theme="night"', 'theme'],
  ['data-show="complaint"', 'show'],
  ['data-show=""', 'show'],
  ['data-show="banner, tracker"', 'show'],
  ['data-district="อำเภอเมือง"', 'district'],
] as const) {
  test(`${attributes} is told to the keeper once, with what is allowed`, async () => {
    const seen = await guest.open(
      barePage(guest.tag('damrong', `data-province="50" ${attributes}`)),
    );
    await settled(seen);
    const [warning = '', ...more] = warnings(seen);
    assert.match(warning, new RegExp(`^Damrong: ${named}=".*" is not understood. It can be: .`));
    assert.deepEqual(more, []);
    await seen.page.locator('damrong-center').getByRole('link', { name: /1567/ }).first().waitFor();
  });
}

for (const [show, parts] of [
  ['Banner,Case-Status', ['banner', 'case-status']],
  ['damrong-banner; damrong-volunteer-form', ['banner', 'volunteer-form']],
  ['case-status', ['case-status']],
  ['everything', ['banner']],
  ['', ['banner']],
] as const) {
  test(`data-show="${show}" shows ${parts.join(' and ')}`, async () => {
    const { page } = await guest.open(
      barePage(guest.tag('damrong', `data-province="50" data-show="${show}"`)),
    );
    for (const part of parts) await page.locator(`damrong-${part} [part="root"]`).waitFor();
    if (show === 'everything' || show === '') assert.equal(await page.locator('.tile').count(), 3);
  });
}

test('a target that is not there leaves the hub where its tag stands', async () => {
  for (const target of ['#nowhere', '###', '']) {
    const seen = await guest.open(
      barePage(`<p></p>${guest.tag('damrong', `data-province="50" data-target="${target}"`)}<hr>`),
    );
    await seen.page.locator('script + damrong-center + hr').waitFor({ state: 'attached' });
    assert.equal(warnings(seen).length, 1);
    assert.deepEqual(seen.errors, []);
  }
});

const standing = '<div id="app"><h1>หน้าเว็บ</h1>SCRIPT</div><footer></footer>';

for (const [what, script, where] of [
  [
    'a template rewrites its parent while it loads',
    'var app = document.getElementById("app"); app.innerHTML = app.innerHTML;',
    '#app > script + damrong-center',
  ],
  [
    'a template leaves it out',
    'document.getElementById("app").innerHTML = "<h1>หน้าเว็บ</h1>";',
    'body > damrong-center:last-child',
  ],
  [
    'a loader takes it away at once',
    'document.querySelector("#app script").remove();',
    'body > damrong-center:last-child',
  ],
] as const) {
  test(`where ${what}, the hub shows`, async () => {
    let goOn: () => void = () => undefined;
    const rewritten = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const opening = guest.open(
      barePage(
        `${standing.replace('SCRIPT', guest.tag('damrong', 'data-province="50"'))}<script>${script}</script>`,
      ),
      (context) =>
        context.route('**/embed/v1/damrong.js', async (route) => {
          await rewritten;
          await route.continue();
        }),
    );
    const seen = await opening;
    goOn();
    await seen.page.locator(where).waitFor({ state: 'attached' });
    await seen.page.getByRole('button', { name: /ร้องเรียน/ }).waitFor();
    assert.equal(await seen.page.locator('damrong-center').count(), 1);
    assert.deepEqual(seen.errors, []);
  });
}

test('a tag in the head shows its hub in each body that the page brings', async () => {
  const { page } = await guest.open(
    barePage('<h1>หน้าหนึ่ง</h1>', guest.tag('damrong', 'data-province="50"')),
  );
  await page.locator('body > damrong-center').waitFor();
  await page.evaluate(() => {
    const body = document.createElement('body');
    body.append(document.createElement('main'));
    document.body.replaceWith(body);
  });
  await page.locator('main + damrong-center').waitFor();
  await page.getByRole('button', { name: /ร้องเรียน/ }).waitFor();
});

const jquery = () =>
  `<script>${readFileSync(createRequire(import.meta.url).resolve('jquery/dist/jquery.js'), 'utf8')}</script>`;

for (const how of ['append', 'html', 'load'] as const) {
  test(`jQuery's ${how} puts the hub where the tag goes, with its province`, async () => {
    const tag = guest.tag('damrong', 'data-province="50" data-show="complaint-form"');
    const quoted = JSON.stringify(tag).replaceAll('</', '<\\/');
    guest.host.put('/part', `<p></p>${tag}`);
    const call = how === 'load' ? "load('/part')" : `${how}(${quoted})`;
    const seen = await guest.open(
      barePage(
        `<div id="place"></div><footer></footer><script>jQuery('#place').${call};</script>`,
        jquery(),
      ),
    );
    await seen.page.locator('#place damrong-center[province="50"]').waitFor();
    await seen.page.getByRole('searchbox').waitFor();
    assert.equal(await seen.page.locator('damrong-center').count(), 1);
    assert.deepEqual(seen.errors, []);
  });
}

test('a tag manager that drops attributes leaves the settings in the address', async () => {
  const seen = await guest.open(
    barePage(
      `<div id="place"></div><script>
        var script = document.createElement('script');
        script.async = true;
        script.src = '${src('?province=50&show=case-status&target=%23place')}';
        document.head.appendChild(script);
      </script>`,
    ),
  );
  await seen.page.locator('#place > damrong-center[province="50"]').waitFor();
  await seen.page.getByRole('textbox', { name: /เลขที่เรื่อง/ }).waitFor();
  assert.deepEqual(warnings(seen), []);
});

test('two hubs have landmarks with names of their own', async () => {
  const tag = guest.tag('damrong', 'data-province="50"');
  const seen = await guest.open(barePage(tag + tag));
  await seen.page.locator('damrong-banner').nth(1).getByText('จังหวัดเชียงใหม่').waitFor();
  const findings = await axeFindings(seen.page, 'body');
  assert.deepEqual(
    findings.filter((finding) => finding.startsWith('landmark-unique')),
    [],
  );
});

test('a colour that a province chose for light is readable in the dark', async () => {
  const seen = await guest.open(
    barePage(
      guest.tag('damrong', 'data-province="50"'),
      `<style>:root { --damrong-color-primary: #8b1a1a; --damrong-color-text: #222; --damrong-color-text-soft: #555 }</style>`,
    ),
  );
  await seen.page.emulateMedia({ colorScheme: 'dark' });
  await settled(seen);
  assert.deepEqual(await axeFindings(seen.page, 'damrong-center'), []);
  await seen.page.getByRole('button', { name: /ร้องเรียน/ }).click();
  await seen.page.getByRole('searchbox').waitFor();
  assert.deepEqual(await axeFindings(seen.page, 'damrong-center'), []);
});
