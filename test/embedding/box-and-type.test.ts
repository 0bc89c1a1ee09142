import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { barePage } from '../support/host-pages.ts';
import { picture, visitAsGuest, type Guest } from './guest.ts';

let guest: Guest;
before(async () => {
  guest = await visitAsGuest();
});
after(() => guest.stop());

/** Places that are as wide as what is in them, as provinces' pages have them. */
const shrinking: Record<string, (hub: string) => string> = {
  'flex row': (hub) => `<div style="display: flex">${hub}</div>`,
  'flex row beside a menu': (hub) =>
    `<div style="display: flex"><ul style="flex: none; width: 90px"><li>เมนู</ul>${hub}</div>`,
  'flex row that wraps': (hub) => `<div style="display: flex; flex-wrap: wrap">${hub}</div>`,
  'centred flex column': (hub) =>
    `<div style="display: flex; flex-direction: column; align-items: center">${hub}</div>`,
  'inline flex': (hub) => `<div style="display: inline-flex">${hub}</div>`,
  float: (hub) => `<div style="float: right">${hub}</div>`,
  'inline block': (hub) => `<div style="display: inline-block">${hub}</div>`,
  absolute: (hub) => `<div style="position: absolute; left: 0">${hub}</div>`,
  fixed: (hub) => `<div style="position: fixed; right: 0; top: 0">${hub}</div>`,
  'grid with automatic columns': (hub) =>
    `<div style="display: grid; grid-template-columns: auto; justify-content: start">${hub}</div>`,
  'grid item that is centred': (hub) =>
    `<div style="display: grid; place-items: center">${hub}</div>`,
  'table cell without a width': (hub) => `<table><tr><td>${hub}</table>`,
  'centred table': (hub) => `<center><table><tr><td>${hub}</table></center>`,
  'display: table': (hub) => `<div style="display: table">${hub}</div>`,
  dialog: (hub) => `<dialog open>${hub}</dialog>`,
  'max-content': (hub) => `<div style="width: max-content; max-width: 100%">${hub}</div>`,
  'fit-content': (hub) => `<div style="width: fit-content">${hub}</div>`,
  'fieldset in a flex row': (hub) => `<div style="display: flex"><fieldset>${hub}</fieldset></div>`,
};

const filling: Record<string, (hub: string) => string> = {
  block: (hub) => `<div>${hub}</div>`,
  'column of 200 px': (hub) => `<div style="width: 200px">${hub}</div>`,
  'flex item that grows': (hub) =>
    `<div style="display: flex"><div style="flex: 1">${hub}</div></div>`,
};

const hub = '<damrong-center id="hub" province="50"></damrong-center>';

/** What the hub takes in a page of these widths, one after the other. */
async function measure(body: string, ...widths: number[]) {
  const { page, errors } = await guest.open(
    barePage(`${body}${guest.tag('damrong', 'data-show="none"')}`, '<style>*{margin:0}</style>'),
  );
  await page.getByRole('button', { name: /ร้องเรียน/ }).waitFor();
  const all = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const seen = await page.locator('#hub').evaluate((element) => ({
      width: element.getBoundingClientRect().width,
      room: element.parentElement!.getBoundingClientRect().width,
      sideways: document.documentElement.scrollWidth - innerWidth,
    }));
    all.push(seen);
  }
  assert.deepEqual(errors, []);
  await page.context().close();
  return all;
}

for (const [name, around] of Object.entries(shrinking)) {
  test(`the hub has a width of its own in a place that shrinks: ${name}`, async () => {
    const [wide, narrow] = await measure(around(hub), 1000, 320);
    assert.ok(wide && wide.width >= 380 && wide.width <= 500, `${wide?.width}px of 1000`);
    assert.ok(narrow && narrow.width >= 180, `${narrow?.width}px of 320`);
    assert.ok(narrow.sideways <= 0, `${narrow.sideways}px sideways at 320`);
  });
}

for (const [name, around] of Object.entries(filling)) {
  test(`the hub fills the place that it is given: ${name}`, async () => {
    const [seen] = await measure(around(hub), 1000);
    assert.equal(seen?.width, seen?.room);
    assert.ok(seen && seen.sideways <= 0);
  });
}

const sizes = [
  '* { font-size: 12px }',
  'body * { font-size: 11px; line-height: 1 }',
  '* { font: 13px/16px Tahoma; letter-spacing: 2px; color: silver; text-transform: uppercase }',
  '* { font-size: 9px !important }',
  'damrong-center { font-size: 10px; word-spacing: 1em; text-indent: 40px; text-shadow: 0 0 9px red }',
  ':root { --damrong-font-size: 12px }',
];

for (const rule of sizes) {
  test(`text keeps its size and looks under ${rule}`, async () => {
    const { page } = await guest.open(
      barePage(guest.tag('damrong', 'data-province="50"'), `<style>${rule}</style>`),
    );
    const button = page.getByRole('button', { name: /ร้องเรียน/ });
    await button.waitFor();
    const seen = await button.evaluate((element) => {
      const { fontSize, letterSpacing, wordSpacing, textIndent, textShadow, textTransform } =
        getComputedStyle(element);
      const size = Number.parseFloat(fontSize);
      return { size, letterSpacing, wordSpacing, textIndent, textShadow, textTransform };
    });
    const { size, ...looks } = seen;
    assert.ok(size >= 16, `text is ${size}px`);
    assert.deepEqual(looks, {
      letterSpacing: 'normal',
      wordSpacing: '0px',
      textIndent: '0px',
      textShadow: 'none',
      textTransform: 'none',
    });
  });
}

test('a larger size that the page asks for is taken', async () => {
  const { page } = await guest.open(
    barePage(
      guest.tag('damrong', 'data-province="50"'),
      '<style>:root { --damrong-font-size: 24px }</style>',
    ),
  );
  const heading = page.getByText('จังหวัดเชียงใหม่').first();
  await heading.waitFor();
  const size = await heading.evaluate((element) => getComputedStyle(element).fontSize);
  assert.ok(Number.parseFloat(size) >= 24, size);
});

test('our text can be marked on a page that forbids marking', async () => {
  const { page } = await guest.open(
    barePage(
      guest.tag('damrong', 'data-province="50"'),
      '<style>* { user-select: none; -webkit-user-select: none }</style>',
    ),
  );
  const text = page.getByText('จังหวัดเชียงใหม่').first();
  await text.waitFor();
  assert.equal(await text.evaluate((element) => getComputedStyle(element).userSelect), 'text');
  await picture(page, 'anti-copy');
});
