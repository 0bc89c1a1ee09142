import { categories } from '@damrong/contract';
import { expect } from '@open-wc/testing';
import { CategoryFinder } from './category-finder.ts';

describe('CategoryFinder', () => {
  const finder = new CategoryFinder();
  finder.use(categories);
  const codes = (query: string, group = '') => finder.find(query, group).map(({ code }) => code);

  const searches: [string, string][] = [
    ['น้ำไม่ไหล', 'utilities.water_supply'],
    ['ประปา', 'utilities.water_supply'],
    ['water', 'utilities.water_supply'],
  ];
  for (const [query, expected] of searches) {
    it(`finds ${expected} by ${query}`, () => {
      expect(codes(query)).to.include(expected);
    });
  }

  it('finds nothing for nothing, and never more than can be read', () => {
    expect(codes(' ')).to.deep.equal([]);
    expect(codes('น').length).to.be.at.most(8);
  });

  it('lists a whole group', () => {
    const listed = codes('', 'debt');

    expect(listed).to.include('debt.other');
    expect(listed.every((code) => code.startsWith('debt.'))).to.equal(true);
  });

  it('lists one that was moved in its group and in the one of its code', () => {
    expect(codes('', 'health')).to.include.members(['labour.health_care', 'health.other']);
    expect(codes('', 'labour')).to.include.members(['labour.health_care', 'labour.other']);
    expect(codes('', 'other')).not.to.include('health.other');
  });

  it('names a matter that the list holds', () => {
    const empty = new CategoryFinder();

    expect(finder.nameOf('utilities.water_supply', 'th')).to.equal('น้ำประปา');
    expect(empty.nameOf('debt.other', 'en')).to.equal(undefined);
  });
});
