import { expect } from '@open-wc/testing';
import { DamrongCaseFiledEvent, DamrongCaseFollowedEvent } from '../complaint-form/events.ts';
import { DamrongVolunteerSignedUpEvent } from '../volunteer-form/events.ts';
import { DamrongErrorEvent, DamrongStepEvent } from './element-events.ts';

describe('events for the page', () => {
  let form: HTMLElement;
  let hub: HTMLElement;

  beforeEach(() => {
    hub = document.createElement('div');
    form = document.createElement('div');
    hub.attachShadow({ mode: 'open' }).append(form);
    document.body.append(hub);
  });

  afterEach(() => hub.remove());

  for (const event of [
    new DamrongCaseFiledEvent('2570-50-000123-7'),
    new DamrongCaseFollowedEvent('2570-50-000123-7'),
    new DamrongVolunteerSignedUpEvent('V50-4TNC-8WRE'),
    new DamrongErrorEvent('unavailable'),
    new DamrongStepEvent('about'),
  ]) {
    it(`reach it out of the hub's shadow root: ${event.type}`, () => {
      const reached: EventTarget[] = [];
      document.addEventListener(event.type, ({ target }) => target && reached.push(target), {
        once: true,
      });
      form.dispatchEvent(event);

      expect(reached).to.deep.equal([hub]);
    });
  }
});
