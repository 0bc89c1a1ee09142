import { expect } from '@open-wc/testing';
import { define } from './define.ts';
import { version } from './version.ts';

describe('define', () => {
  const said = (act: () => void): string[] => {
    const lines: string[] = [];
    const info = console.info;
    console.info = (line: string) => lines.push(line);
    act();
    console.info = info;
    return lines;
  };

  it('registers an element', () => {
    class First extends HTMLElement {}
    define('damrong-test-define', First);
    expect(customElements.get('damrong-test-define')).to.equal(First);
  });

  it('leaves a second copy of the same release alone without a word', () => {
    class Standing extends HTMLElement {
      static readonly version = version;
    }
    define('damrong-test-copy', Standing);
    expect(said(() => define('damrong-test-copy', class extends HTMLElement {}))).to.deep.equal([]);
    expect(customElements.get('damrong-test-copy')).to.equal(Standing);
  });

  it('registers nothing where a polyfill stands for shadow roots', () => {
    Object.assign(globalThis, { ShadyDOM: { inUse: true } });
    define('damrong-test-polyfill', class extends HTMLElement {});
    Reflect.deleteProperty(globalThis, 'ShadyDOM');
    expect(customElements.get('damrong-test-polyfill')).to.equal(undefined);
  });

  it('says both versions when another release is there, and does not throw', () => {
    class Older extends HTMLElement {
      static readonly version = '0.0.1';
    }
    define('damrong-test-older', Older);
    const lines = said(() => define('damrong-test-older', class extends HTMLElement {}));
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include('0.0.1').and.to.include(version);
  });
});
