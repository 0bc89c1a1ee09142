import { expect, fixture, fixtureCleanup, html as page } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { html } from 'lit';
import { Locale } from '../locale/locale.ts';
import { DamrongElement } from './damrong-element.ts';

interface Messages {
  readonly greeting: string;
}

let english: () => Promise<Messages>;

class Greeting extends DamrongElement<Messages> {
  constructor() {
    super();
    this.locale = new Locale({ greeting: 'สวัสดี' }, () => english());
  }

  protected override get hostedPage(): string {
    return 'complaint';
  }

  protected override renderContent(): unknown {
    return html`<h2 tabindex="-1">${this.text.greeting}</h2>`;
  }

  break(): void {
    this.failed = true;
  }
}
customElements.define('damrong-test-greeting', Greeting);

describe('DamrongElement', () => {
  const heading = (element: Greeting) => element.shadowRoot?.querySelector('h2')?.textContent;

  beforeEach(() => {
    english = () => Promise.resolve({ greeting: 'Welcome' });
  });

  afterEach(() => {
    document.documentElement.lang = 'th';
  });

  it('speaks Thai at once and marks its language', async () => {
    const element = await fixture<Greeting>(page`<damrong-test-greeting></damrong-test-greeting>`);
    expect(heading(element)).to.equal('สวัสดี');
    expect(element.shadowRoot?.querySelector('.root')?.getAttribute('lang')).to.equal('th');
  });

  it('speaks English once its words have come', async () => {
    const element = await fixture<Greeting>(
      page`<damrong-test-greeting lang="en"></damrong-test-greeting>`,
    );
    await waitUntil(() => heading(element) === 'Welcome');
    expect(element.language).to.equal('en');
  });

  it('follows the page when its language changes', async () => {
    const element = await fixture<Greeting>(page`<damrong-test-greeting></damrong-test-greeting>`);
    document.documentElement.lang = 'en';
    await waitUntil(() => heading(element) === 'Welcome');
    document.documentElement.lang = 'th';
    await waitUntil(() => heading(element) === 'สวัสดี');
  });

  it('keeps Thai when English cannot be had later', async () => {
    english = () => Promise.reject(new Error('gone'));
    const element = await fixture<Greeting>(page`<damrong-test-greeting></damrong-test-greeting>`);
    element.lang = 'en';
    await element.updateComplete;
    expect(heading(element)).to.equal('สวัสดี');
    expect(element.language).to.equal('th');
  });

  it("shows the page's own fallback while it has no words", async () => {
    english = () => new Promise(() => undefined);
    const element = await fixture<Greeting>(
      page`<damrong-test-greeting lang="en"><a href="tel:1567">1567</a></damrong-test-greeting>`,
    );
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('hides the fallback once it is rendered and shows it again when a part fails', async () => {
    const element = await fixture<Greeting>(
      page`<damrong-test-greeting><a href="tel:1567">1567</a></damrong-test-greeting>`,
    );
    expect(element.querySelector('a')?.checkVisibility()).to.equal(false);
    element.break();
    await element.updateComplete;
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(heading(element)).to.equal('สวัสดี');
  });

  it('leads to the hosted page and the telephone where the page gave no fallback', async () => {
    english = () => Promise.reject(new Error('gone'));
    const element = await fixture<Greeting>(
      page`<damrong-test-greeting
        lang="en"
        province="50"
        api="https://centre.example/"
      ></damrong-test-greeting>`,
    );
    await waitUntil(() => element.shadowRoot?.querySelector('.notice'));
    const links = [...(element.shadowRoot?.querySelectorAll('a') ?? [])].map(({ href }) => href);
    expect(links).to.deep.equal(['https://centre.example/en/complaint?province=50', 'tel:1567']);
    await expect(element).to.be.accessible();
  });

  it('ends its connection when it leaves and begins another when it comes back', async () => {
    const element = await fixture<Greeting>(page`<damrong-test-greeting></damrong-test-greeting>`);
    const parent = element.parentElement;
    for (let times = 0; times < 3; times += 1) {
      const { signal } = element.connection;
      element.remove();
      await Promise.resolve();
      expect(signal.aborted).to.equal(true);
      parent?.append(element);
      expect(element.connection.signal.aborted).to.equal(false);
    }
    await element.updateComplete;
    expect(heading(element)).to.equal('สวัสดี');
  });

  it('asks the centre of the page itself where no script tag brought it', async () => {
    const element = await fixture<Greeting>(page`<damrong-test-greeting></damrong-test-greeting>`);
    expect(element.centerUrl).to.equal(location.origin);
    element.api = 'https://centre.example/base/';
    expect(element.centerUrl).to.equal('https://centre.example/base');
  });

  it('keeps its size whatever the page does to its root', async () => {
    const element = await fixture<Greeting>(page`<damrong-test-greeting></damrong-test-greeting>`);
    const root = element.shadowRoot!.querySelector('.root')!;
    const size = getComputedStyle(root).fontSize;
    document.documentElement.style.fontSize = '62.5%';
    element.style.fontSize = '9px';
    expect(getComputedStyle(root).fontSize).to.equal(size);
    document.documentElement.style.fontSize = '';
    fixtureCleanup();
  });
});
