import { expect } from '@open-wc/testing';
import {
  caseHref,
  listHref,
  quarantineHref,
  readRoute,
  volunteerHref,
  volunteersHref,
} from './route.ts';

const at = (path: string) => readRoute(new URL(path, 'https://desk.example'));

describe('route', () => {
  it('shows pending cases at the root', () => {
    expect(at('/')).to.deep.equal({
      name: 'list',
      listState: { filter: 'open', search: '', cursor: '' },
    });
  });

  it('reads filter, words and page of the list back from its own address', () => {
    const listState = { filter: 'overdue', search: 'น้ำ & ไฟ', cursor: 'abc==' } as const;
    expect(at(listHref(listState))).to.deep.equal({ name: 'list', listState });
  });

  it('falls back to pending cases for a filter it does not know', () => {
    expect(at('/?filter=<script>')).to.have.nested.property('listState.filter', 'open');
  });

  const number = '2570-50-000123-7';
  for (const path of [
    caseHref(number),
    '/cases/๒๕๗๐-๕๐-๐๐๐๑๒๓-๗',
    '/cases/2570%2050%20000123%207',
    '/cases/2570500001237',
  ]) {
    it(`finds the case at ${path}`, () => {
      expect(at(path)).to.deep.equal({ name: 'case', number });
    });
  }

  for (const path of [
    '/cases/',
    '/cases/2570-50-000123-1',
    '/cases/%E0%A4%A',
    '/cases/a/b',
    '/x',
  ]) {
    it(`knows no page at ${path}`, () => {
      expect(at(path)).to.deep.equal({ name: 'unknown' });
    });
  }

  it('reads the choice of volunteers back from its own address, and drops what is none', () => {
    const listState = { district: '5001', skill: 'boat', day: 'sunday', cursor: 'abc==' } as const;
    expect(at(volunteersHref(listState))).to.deep.equal({ name: 'volunteers', listState });
    expect(at('/volunteers?district=x&skill=<b>&day=never')).to.deep.equal(at('/volunteers'));
  });

  it('reads which held cases are shown back from its own address', () => {
    expect(at('/quarantine')).to.deep.equal({
      name: 'quarantine',
      listState: { filter: 'held', cursor: '' },
    });
    const listState = { filter: 'spam', cursor: 'abc==' } as const;
    expect(at(quarantineHref(listState))).to.deep.equal({ name: 'quarantine', listState });
  });

  it('finds a volunteer by a reference in any spelling', () => {
    const reference = 'V50-4TNC-8WRE';
    for (const path of [volunteerHref(reference), '/volunteers/v504tnc8wre']) {
      expect(at(path)).to.deep.equal({ name: 'volunteer', reference });
    }
    expect(at('/volunteers/V12')).to.deep.equal({ name: 'unknown' });
  });

  it('knows the entry form and the password page', () => {
    expect(at('/record').name).to.equal('record');
    expect(at('/password').name).to.equal('password');
  });
});
