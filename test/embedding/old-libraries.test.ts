import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { barePage } from '../support/host-pages.ts';
import { readOldLibrary, type OldLibrary } from '../../demo/hosts/old-libraries.ts';
import { proofLevel } from '../../packages/server/test-support/proof-extent.ts';
import { visitAsGuest, type Guest } from './guest.ts';
import { fillForm, goOn } from './filing-steps.ts';
import { offerHelp } from './offered-help.ts';

let guest: Guest;
before(async () => {
  guest = await visitAsGuest();
});
after(() => guest.stop());

/** Together as sites of their time had them, in this order; the widest first. */
const known: readonly (readonly OldLibrary[])[] = [
  ['prototype', 'mootools-core', 'mootools-more', 'jquery'],
  ['jquery', 'mootools-core', 'mootools-more', 'prototype'],
  ['mootools-core'],
  ['prototype'],
  ['jquery'],
  ['mootools-core', 'mootools-more'],
  ['mootools-core', 'mootools-more', 'jquery'],
  ['mootools-core', 'mootools-more', 'prototype'],
  ['prototype', 'jquery'],
];
/** The wider ones contain what the others load; which of them it was is told by the full proof. */
const combinations = known.slice(0, proofLevel({ short: 3, full: known.length }));

/** What other pages do to names of the platform, each fault in its own words. */
const habits: Record<string, string> = {
  'a Function.prototype.bind that forgets arguments': `Function.prototype.bind = function (that) {
    var self = this;
    return function () { return self.apply(that, []); };
  };`,
  'enumerable additions to the prototypes': `
    Array.prototype.each = function (act) { this.forEach(act); };
    Object.prototype.include = function () { return this; };
    String.prototype.capitalize = function () { return this; };`,
  'an AMD loader': `window.define = function () { throw new Error('nobody asked for a module'); };
    window.define.amd = {}; window.module = undefined;`,
  'names of its own where fetch has its parts': `
    window.Request = function () { throw new Error('Request is a letter to the office'); };
    window.Response = { date: 'today' };
    window.Headers = ['date', 'subject'];`,
  'collections of its own': `
    window.Map = function Map() { throw new Error('the way to the town hall'); };
    window.Set = function Set() { throw new Error('tables and chairs'); };
    window.URL = 'http://www.example.go.th/'; window.Event = ['ประชุม', 'อบรม'];`,
  'a JSON of its own': `window.JSON = { encode: String, decode: eval };`,
  'a fetch that changes each call': `var own = window.fetch;
    window.fetch = function (address, init) {
      return own(address, Object.assign({}, init, { headers: { 'x-csrf-token': 'abc' }, credentials: 'include' }));
    };`,
  'promises of the first draft': `delete Promise.prototype.finally;
    delete Promise.allSettled; delete Promise.any; delete Promise.withResolvers;`,
};

/** The same, done while the widgets stand in the page. */
const lateHabits: Record<string, string> = {
  'a fetch that may not leave its own site': `window.fetch = function (address) {
    throw new Error('blocked: ' + address);
  };`,
  'a JSON of its own': `window.JSON = { parse: eval, stringify: function (value) { return String(value); } };`,
  'collections of its own': `window.Map = window.Set = function () { throw new Error('a list of addresses'); };`,
};

async function open(head: string): Promise<{ page: Page; errors: string[] }> {
  const placed = ['complaint-form', 'case-status', 'volunteer-form'].map(
    (name) => `<damrong-${name} province="50"></damrong-${name}>`,
  );
  return guest.open(
    barePage(placed.join('') + guest.tag('damrong', 'data-show="none" crossorigin'), head),
  );
}

function libraryTag(name: OldLibrary): string {
  const address = guest.host.put(`/libraries/${name}.js`, {
    body: readOldLibrary(name),
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
  // Prototype and MooTools need the dollar sign for themselves.
  const after = name === 'jquery' ? '<script>jQuery.noConflict();</script>' : '';
  return `<script src="${address}"></script>${after}`;
}

/** Files a case, opens it with what the receipt says, and offers help. */
async function useEverything(page: Page, facts: string): Promise<void> {
  await fillForm(page, facts);
  await goOn(page);
  const kept = page.locator('damrong-complaint-form').getByRole('definition');
  const number = await textLike(kept, /^\d{4}-\d{2}-\d{6}-\d$/);
  const code = await textLike(kept, /^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/);
  assert.deepEqual(await guest.casesOf(facts), [number]);

  const status = page.locator('damrong-case-status');
  await status.getByRole('textbox', { name: /เลขที่เรื่อง/ }).fill(number);
  await status.getByRole('textbox', { name: /รหัสติดตาม/ }).fill(code);
  await status.getByRole('button', { name: 'ดูเรื่อง' }).click();
  await status.getByRole('heading', { name: /ลำดับการดำเนินการ/ }).waitFor();

  await offerHelp(page);
}

async function textLike(found: Locator, pattern: RegExp): Promise<string> {
  const text = await found.filter({ hasText: pattern }).first().innerText({ timeout: 60_000 });
  return text.trim();
}

for (const libraries of combinations) {
  test(`a page with ${libraries.join(', ')} serves a citizen and a volunteer`, async () => {
    const { page, errors } = await open(libraries.map(libraryTag).join(''));
    await useEverything(page, `น้ำไม่ไหลสามวันแล้ว หน้าเว็บมี ${libraries.join(' ')}`);
    assert.deepEqual(errors, []);
  });
}

test('a page that loads them all after us serves a citizen and a volunteer', async () => {
  const { page, errors } = await open('');
  await page.locator('damrong-volunteer-form').getByRole('radio').first().waitFor();
  for (const name of ['mootools-core', 'mootools-more', 'prototype', 'jquery'] as const) {
    await page.addScriptTag({ content: readOldLibrary(name) });
  }
  await useEverything(page, 'น้ำไม่ไหลสามวันแล้ว หน้าเว็บโหลดทุกอย่างทีหลัง');
  assert.deepEqual(errors, []);
});

for (const [habit, script] of Object.entries(habits)) {
  test(`a page with ${habit} serves a citizen and a volunteer`, async () => {
    const { page, errors } = await open(`<script>${script}</script>`);
    await useEverything(page, `น้ำไม่ไหลสามวันแล้ว หน้าเว็บมี ${habit}`);
    assert.deepEqual(errors, []);
  });
}

for (const [habit, script] of Object.entries(lateHabits)) {
  test(`a page that takes up ${habit} after us serves a citizen and a volunteer`, async () => {
    const { page, errors } = await open('');
    await page.locator('damrong-volunteer-form').getByRole('radio').first().waitFor();
    await page.addScriptTag({ content: script });
    await useEverything(page, `น้ำไม่ไหลสามวันแล้ว หน้าเว็บเปลี่ยน ${habit}`);
    assert.deepEqual(errors, []);
  });
}
