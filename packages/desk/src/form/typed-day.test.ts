import { expect } from '@open-wc/testing';
import { noDay, readTypedDay } from './typed-day.ts';

const TODAY = '2026-11-30';
const read = (day: string, month: string, year: string) =>
  readTypedDay({ day, month, year }, TODAY);

describe('a day typed at the desk', () => {
  it('may lie before today and after it', () => {
    expect(read('1', '10', '2569')).to.deep.equal({ iso: '2026-10-01' });
    expect(read('๓๐', '9', '๒๕๗๐')).to.deep.equal({ iso: '2027-09-30' });
    expect(read('31', '12', '2530')).to.deep.equal({ iso: '1987-12-31' });
  });

  it('may be left empty', () => {
    expect(readTypedDay(noDay, TODAY)).to.deep.equal({ iso: '' });
  });

  it('says what is wrong with it', () => {
    for (const [day, month, year, code] of [
      ['31', '2', '2569', 'date_impossible'],
      ['1', '', '2569', 'date_incomplete'],
      ['1', '1', '2026', 'year_not_buddhist'],
      ['1', '1', '2700', 'date_in_future'],
    ] as const) {
      const issue = 'issue' in read(day, month, year) ? read(day, month, year) : {};
      expect(issue).to.have.nested.property('issue.code', code);
    }
  });
});
