import { expect } from '@open-wc/testing';
import { Locale } from './locale.ts';

describe('Locale', () => {
  it('has Thai at once and English once it is loaded', async () => {
    const locale = new Locale({ yes: 'ใช่' }, () => Promise.resolve({ yes: 'Yes' }));
    expect(locale.messages('th')).to.deep.equal({ yes: 'ใช่' });
    expect(locale.messages('en')).to.equal(undefined);
    await locale.load();
    expect(locale.messages('en')).to.deep.equal({ yes: 'Yes' });
  });

  it('has both at once where English is given', () => {
    expect(new Locale({ yes: 'ใช่' }, { yes: 'Yes' }).messages('en')?.yes).to.equal('Yes');
  });

  it('loads English once for everybody who asks', async () => {
    let times = 0;
    const locale = new Locale({ yes: 'ใช่' }, () => {
      times += 1;
      return Promise.resolve({ yes: 'Yes' });
    });
    await Promise.all([locale.load(), locale.load()]);
    expect(times).to.equal(1);
  });

  it('can be asked again after a failure', async () => {
    let answer = () => Promise.reject<{ yes: string }>(new Error('gone'));
    const locale = new Locale({ yes: 'ใช่' }, () => answer());
    let failed = false;
    await locale.load().catch(() => {
      failed = true;
    });
    expect(failed).to.equal(true);
    answer = () => Promise.resolve({ yes: 'Yes' });
    await locale.load();
    expect(locale.messages('en')?.yes).to.equal('Yes');
  });
});
