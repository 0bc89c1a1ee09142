import { expect } from '@open-wc/testing';
import { locales } from '../locale/locale.ts';
import {
  checkStatusDraft,
  emptyStatusDraft,
  offeredStatuses,
  toStatusChange,
} from './status-change.ts';

const faultsOf = (part: Partial<typeof emptyStatusDraft>, from = 'new' as const) =>
  checkStatusDraft({ ...emptyStatusDraft, ...part }, from).map(({ id }) => id);

describe('status change', () => {
  it('asks for the status first', () => {
    expect(faultsOf({})).to.deep.equal(['status']);
  });

  it('goes to screening without a note', () => {
    expect(faultsOf({ status: 'screening' })).to.deep.equal([]);
  });

  it('refuses a case only with words that the complainant reads', () => {
    expect(faultsOf({ status: 'rejected', note: 'ซ้ำ' })).to.deep.equal(['publicNote']);
    expect(faultsOf({ status: 'rejected', publicNote: 'เพราะ…' })).to.deep.equal([]);
  });

  it('takes the reason of a step back in either note', () => {
    const check = (part: object) =>
      checkStatusDraft({ ...emptyStatusDraft, status: 'in_progress', ...part }, 'reviewing');
    expect(check({})[0]?.say(locales.th)).to.equal(locales.th.action.noteMissing);
    expect(check({ note: 'ไม่ใช่อำนาจหน้าที่' })).to.deep.equal([]);
    expect(check({ publicNote: 'กำลังหาหน่วยงานใหม่' })).to.deep.equal([]);
  });

  it('leaves closing to the result', () => {
    expect(offeredStatuses(['screening', 'closed', 'rejected'])).to.deep.equal([
      'screening',
      'rejected',
    ]);
  });

  it('sends no empty fields', () => {
    const draft = {
      status: 'in_progress',
      note: ' ',
      publicNote: 'ลงพื้นที่',
    } as const;
    expect(toStatusChange(draft)).to.deep.equal({
      status: 'in_progress',
      publicNote: 'ลงพื้นที่',
    });
  });
});
