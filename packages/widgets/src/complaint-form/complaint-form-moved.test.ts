import { expect } from '@open-wc/testing';
import {
  centerInBrowser,
  type CenterInBrowser,
} from '../../../../test/support/center-in-browser.js';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { moves } from '../element/testing/moves.ts';
import { choose, photo } from '../files/testing/sample-files.ts';
import { FormDriver, story } from './testing/form-driver.ts';

describe('damrong-complaint-form: moved in the page', () => {
  let center: CenterInBrowser;
  let form: FormDriver;

  before(async () => {
    center = await centerInBrowser();
  });

  afterEach(() => {
    form.element.remove();
  });

  async function casesSent(name: string): Promise<number> {
    const asked = (await (await fetch(`${center.faulty}/asked/${name}`)).json()) as {
      path: string;
    }[];
    return asked.filter(({ path }) => path === '/v1/cases').length;
  }

  for (const [how, move] of Object.entries(moves)) {
    it(`keeps text, focus and caret of whoever is typing when it is ${how}`, async () => {
      form = await FormDriver.open(center.api);
      await form.answerAbout();
      await form.type('facts', story);
      const field = form.find<HTMLTextAreaElement>('#facts');
      field.focus();
      field.setSelectionRange(4, 9);
      move(form.element);
      await form.element.updateComplete;

      expect(form.focused).to.equal(field);
      expect([field.value, field.selectionStart, field.selectionEnd]).to.deep.equal([story, 4, 9]);
      expect(form.element.unsaved).to.equal(true);
    });
  }

  it('goes on sending, once', async () => {
    form = await FormDriver.open(center.api);
    await form.answerAll();
    form.element.api = `${center.faulty}/watched/moved-slow`;
    const { connection } = form.element;
    await form.next();
    await waitUntil(() => form.find('.actions .button').ariaDisabled === 'true', 'not sending');
    for (const move of Object.values(moves)) {
      move(form.element);
      await form.element.updateComplete;
    }

    expect((await form.receipt()).number).to.match(/-50-/);
    expect(await casesSent('moved-slow')).to.equal(1);
    expect(form.element.connection).to.equal(connection);
    expect(connection.signal.aborted).to.equal(false);
  });

  it('goes on with a photo that is on its way', async () => {
    form = await FormDriver.open(center.api);
    await form.answerAbout();
    form.find('#files').click();
    const box = await form.appears('.files');
    const states = new Set<string | undefined>();
    new MutationObserver(() => {
      for (const { dataset } of form.all('.files li')) states.add(dataset['state']);
    }).observe(box, { subtree: true, childList: true, attributes: true });
    choose(form.root, await photo('ถนน.jpg', { width: 1600, height: 1200 }));
    await waitUntil(() => states.has('sending'), 'nothing is sent');
    for (const move of Object.values(moves)) move(form.element);
    await waitUntil(() => form.shows('.files .ready'), 'not ready');

    expect([...states]).not.to.include.members(['paused']);
    expect([...states]).not.to.include.members(['broken']);
  });

  it('takes up another language of the place where it stands now', async () => {
    form = await FormDriver.open(center.api);
    form.element.removeAttribute('lang');
    const english = document.createElement('div');
    english.lang = 'en';
    form.element.before(english);
    english.append(form.element);

    await waitUntil(() => form.heading.includes('Step 1'), 'no English');
  });
});
