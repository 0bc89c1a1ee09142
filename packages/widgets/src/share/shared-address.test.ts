import { expect } from '@open-wc/testing';
import { shareMail, shareWays } from './share-ways.ts';
import { sharedAddress } from './shared-address.ts';

describe('an address that is shared', () => {
  it('is origin and path, without what only its reader has a use for', () => {
    expect(
      sharedAddress(
        'https://a:b@www.example.go.th/news/1?q=secret&number=2570-50-000123-7#code=ABC',
      ),
    ).to.equal('https://www.example.go.th/news/1');
  });

  it('is none where the path names a case, in any spelling', () => {
    for (const path of [
      '2570-50-000123-7',
      'status/257050000123',
      '%E0%B9%92%E0%B9%95%E0%B9%97%E0%B9%90-50-000123-7',
    ]) {
      expect(sharedAddress(`https://www.example.go.th/${path}`), path).to.equal(undefined);
    }
  });

  it('is none of what is no web page', () => {
    for (const address of ['about:srcdoc', 'file:///a', 'mailto:a@example.com', '']) {
      expect(sharedAddress(address), address).to.equal(undefined);
    }
  });

  it('goes into links whole, whatever is in it', () => {
    const address = 'https://www.example.go.th/a&b?province=50';
    for (const { href } of shareWays(address, 'ศูนย์ & อื่น ๆ')) {
      expect(decodeURIComponent(new URL(href).search)).to.contain(address);
      expect(href).not.to.contain(' ');
    }
    const [, query] = shareMail(address, 'เรื่อง', 'ข้อความ').split('?');
    expect(new URLSearchParams(query).get('body')).to.equal(`ข้อความ\n${address}`);
  });
});
