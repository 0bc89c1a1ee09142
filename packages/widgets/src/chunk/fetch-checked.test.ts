import { expect } from '@open-wc/testing';
import { fetchChecked } from './fetch-checked.ts';

describe('fetchChecked', () => {
  const address = new URL('./testing/late-module.js', import.meta.url).href;
  const links = () => document.querySelectorAll('link[rel=modulepreload]').length;

  async function hashOf(url: string): Promise<string> {
    const bytes = await (await fetch(url)).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
    return `sha384-${btoa(String.fromCharCode(...digest))}`;
  }

  async function failure(work: Promise<void>): Promise<string> {
    try {
      await work;
      return '';
    } catch (error) {
      return String(error);
    }
  }

  it('refuses a file that is not the one that was built, and runs nothing of it', async () => {
    const tampered = `${address}?tampered`;
    const other = await hashOf(import.meta.url);
    expect(await failure(fetchChecked(tampered, other))).to.include(tampered);
    expect('lateModuleRan' in globalThis).to.equal(false);
    expect(links()).to.equal(0);
  });

  it('refuses a file that is not there', async () => {
    const missing = new URL('./testing/none.js', import.meta.url).href;
    expect(await failure(fetchChecked(missing, 'sha384-none'))).to.include(missing);
  });

  it('readies a file with the right hash without running it, and leaves nothing in the page', async () => {
    await fetchChecked(address, await hashOf(address));
    expect('lateModuleRan' in globalThis).to.equal(false);
    expect(links()).to.equal(0);
    const { word } = (await import(/* @vite-ignore */ address)) as { word: string };
    expect(word).to.equal('late');
  });
});
