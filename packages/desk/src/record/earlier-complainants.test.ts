import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { callDesk, DeskDriver, words } from '../testing/desk-driver.ts';

const person = { name: 'นายคำปัน สุริยะคำ', phone: '0861112244', email: 'khampan@example.com' };

async function openForm(identity: string): Promise<DeskDriver> {
  const desk = await DeskDriver.signedIn('chiangmai.officer', '/record');
  await desk.appears('#districtCode:enabled');
  desk.press(`#identity${identity}`);
  await desk.appears('#name');
  return desk;
}

/** Leaves a field as a person does. */
function fill(desk: DeskDriver, selector: string, value: string): void {
  desk.type(selector, value);
  desk.find(selector).dispatchEvent(new Event('change', { bubbles: true }));
}

describe('earlier complainants', () => {
  let number: string;
  before(async () => {
    await DeskDriver.signIn('chiangmai.officer');
    ({ number } = (await callDesk('POST', '/v1/officer/cases', {
      provinceCode: '50',
      channel: 'hotline_1567',
      categoryCode: 'utilities.electricity',
      facts: 'ไฟฟ้าสาธารณะหน้าวัดดับมาหลายคืนแล้ว',
      complainant: { identity: 'named', ...person },
    })) as { number: string });
  });

  it('are offered when a telephone is typed, with their open cases, and taken over by one press', async () => {
    const desk = await openForm('');
    fill(desk, '#phone', '086 111 2244');
    await desk.appears('.earlier .name', 'คำปัน สุริยะคำ');
    expect(desk.all('.earlier .cases a').map(words)).to.deep.equal([number]);
    await desk.isAccessible();
    desk.press('.earlier button');
    await desk.goes('.earlier');
    await waitUntil(() => desk.focused === desk.find('#phone'), 'the telephone has no focus');
    const typed = ['#name', '#phone', '#email'].map((id) => desk.find<HTMLInputElement>(id).value);
    expect(typed).to.deep.equal([person.name, '086-111-2244', person.email]);
  });

  it('are offered when name and surname are typed', async () => {
    const desk = await openForm('');
    fill(desk, '#name', 'คำปัน');
    fill(desk, '#name', 'คำปัน สุริยะคำ');
    await desk.appears('.earlier .name', 'คำปัน สุริยะคำ');
    fill(desk, '#name', 'คำปัน สุริยะคำไม่มี');
    await desk.goes('.earlier');
  });

  it('are not looked for where the complainant wants to stay hidden', async () => {
    const desk = await openForm('-confidential');
    const asked: string[] = [];
    const { fetch } = window;
    window.fetch = (input, init) => {
      asked.push(input instanceof Request ? input.url : String(input));
      return fetch(input, init);
    };
    try {
      fill(desk, '#name', person.name);
      fill(desk, '#phone', person.phone);
      await new Promise((resolve) => setTimeout(resolve, 300));
    } finally {
      window.fetch = fetch;
    }
    expect(asked.filter((url) => url.includes('person-searches'))).to.deep.equal([]);
    expect(desk.shows('.earlier')).to.equal(false);
  });
});
