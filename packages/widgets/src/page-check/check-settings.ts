import type { LitElement } from 'lit';
import { loadChunk } from '../chunk/load-chunk.ts';
import { pageHelpChunk } from './page-help.chunk.ts';
import { warnOnce } from './warn-once.ts';

/** What is read of an element whose attributes are looked at. */
export interface SetHost extends LitElement {
  province: string | undefined;
  readonly givenProvince: unknown;
  /** What its `show` may name, for an element that has one. */
  readonly showable?: readonly string[];
}

const allowed: Readonly<Record<string, readonly string[]>> = {
  lang: ['th', 'en'],
  theme: ['light', 'dark', 'auto'],
};

/** Tells whoever keeps the page what was not understood, and what would be. */
export function checkSettings(host: SetHost): void {
  for (const [name, values] of Object.entries(allowed)) {
    const given = host.getAttribute(name);
    const isKnown = given === null || given === '' || values.includes(given.toLowerCase());
    if (!isKnown) warn(name, given, values.join(', '));
  }
  const district = host.getAttribute('district') ?? '';
  if (!/^[\d๐-๙\s,]*$/.test(district)) warn('district', district, 'four digits, such as 5001');
  if (host.showable) checkShow(host.showable, host.getAttribute('show'));
  const { givenProvince, province } = host;
  if (givenProvince !== undefined && givenProvince !== null && province === undefined) {
    void understand(host, String(givenProvince));
  }
}

function checkShow(showable: readonly string[], show: string | null): void {
  const names = [...showable, 'none'];
  const words = (show ?? '').toLowerCase().match(/[^\s,;"'”]+/g) ?? [];
  const isOdd = words.some((word) => !names.includes(word.replace('damrong-', '')));
  if (isOdd || show?.trim() === '') warn('show', show, names.join(', '));
}

/** A name stands for its code; of anything else the reader is asked. */
async function understand(host: SetHost, given: string): Promise<void> {
  const names = await loadChunk(pageHelpChunk).catch(() => undefined);
  const code = names?.codeOfName(given);
  if (String(host.givenProvince) !== given) return;
  if (code === undefined) warn('province', given, 'the two digits of a province, such as 50');
  else host.province = code;
}

function warn(name: string, given: string | null, right: string): void {
  warnOnce(`${name}="${given ?? ''}" is not understood. It can be: ${right}.`);
}
