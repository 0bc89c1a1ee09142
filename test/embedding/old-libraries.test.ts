import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { barePage } from '../support/host-pages.ts';
import { visitAsGuest, type Guest } from './guest.ts';

let guest: Guest;
before(async () => {
  guest = await visitAsGuest();
});
after(() => guest.stop());

/** What Prototype 1.7, MooTools 1.4 and their like do to a page, each fault in its own words. */
const habits: Record<string, string> = {
  'Array.from without a map function': `Array.from = function (iterable) {
    if (!iterable) return [];
    var length = iterable.length || 0, results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  };`,
  'a toJSON on Array.prototype that answers a string': `Array.prototype.toJSON = function () {
    return '[' + this.map(function (item) { return JSON.stringify(item); }).join(', ') + ']';
  };`,
  'a Function.prototype.bind that forgets arguments': `Function.prototype.bind = function (that) {
    var self = this;
    return function () { return self.apply(that, []); };
  };`,
  'enumerable additions to Array.prototype and String.prototype': `
    Array.prototype.each = function (act) { this.forEach(act); };
    Array.prototype.include = function (item) { return this.indexOf(item) >= 0; };
    String.prototype.capitalize = function () { return this; };`,
  'an AMD loader': `window.define = function () { throw new Error('nobody asked for a module'); };
    window.define.amd = {}; window.module = undefined;`,
  'a global $ and Element helpers': `window.$ = function (id) { return document.getElementById(id); };
    Element.prototype.hide = function () { this.style.display = 'none'; return this; };
    Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };`,
};

for (const [habit, script] of Object.entries(habits)) {
  test(`a page with ${habit} gets a case looked up and a volunteer signed up`, async () => {
    const { page, errors } = await guest.open(
      barePage(guest.tag('damrong', 'data-province="50"'), `<script>${script}</script>`),
    );
    const { number, code } = guest.center.cases[0]!;
    await page.getByRole('button', { name: /ติดตามเรื่อง/ }).click();
    await page.getByRole('textbox', { name: /เลขที่เรื่อง/ }).fill(number);
    await page.getByRole('textbox', { name: /รหัสติดตาม/ }).fill(code);
    await page.getByRole('button', { name: 'ดูเรื่อง' }).click();
    await page.getByRole('heading', { name: /ลำดับการดำเนินการ/ }).waitFor();
    assert.deepEqual(errors, []);
  });
}
