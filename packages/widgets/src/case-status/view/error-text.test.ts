import type { FieldIssue } from '@damrong/contract';
import { BusyError, ConflictError, InputError, NetworkError, NotFoundError } from '@damrong/sdk';
import { expect } from '@open-wc/testing';
import { english, viewEn } from '../locale/en.ts';
import { viewTh } from '../locale/th.ts';
import { describeError } from './case-reply.ts';

const call = 'lookUpCase';

describe('describeError', () => {
  it('says nothing when nothing failed', () => {
    expect(describeError(undefined)).to.deep.equal({ fields: {}, sentence: undefined });
  });

  it('gives each faulty field a sentence of its own', () => {
    const error = new InputError({
      call,
      code: 'input_invalid',
      issues: [
        { path: ['number'], code: 'case_number_invalid' },
        { path: ['code'], code: 'required' },
      ],
    });

    expect(describeError(error).fields['number']).to.contain('กรุณาตรวจ');
    expect(describeError(error).fields['code']).to.equal(viewTh.empty.code);
    expect(describeError(error, english.caseMessages).fields['code']).to.equal(viewEn.empty.code);
  });

  it('says how many characters are too many', () => {
    const issues: FieldIssue[] = [{ path: ['facts'], code: 'too_long', limit: 2000 }];
    const error = new InputError({ call, code: 'input_invalid', issues });

    expect(describeError(error, undefined, { facts: 12 }).fields['facts']).to.contain('12');
  });

  it('sends a wrong code and an unknown number the same way', () => {
    const { sentence } = describeError(
      new NotFoundError({ call, code: 'case_not_found', status: 404 }),
    );

    expect(sentence).to.equal(viewTh.notFound);
    expect(sentence).to.contain('1567');
  });

  it('tells when to try again after too many look-ups', () => {
    const busy = (retryAfter: number) =>
      new BusyError({ call, code: 'too_many_requests', status: 429, retryAfter });

    expect(describeError(busy(45)).sentence).to.contain('45 วินาที');
    expect(describeError(busy(600)).sentence).to.contain('10 นาที');
    expect(describeError(busy(600), english.caseMessages).sentence).to.contain('10 minutes');
  });

  it('tells what to do when the case has been settled meanwhile', () => {
    const conflict = (code: string) => new ConflictError({ call, code, status: 409 });

    expect(describeError(conflict('facts_not_open')).sentence).to.equal(viewTh.factsClosed);
    expect(describeError(conflict('rating_not_open')).sentence).to.equal(viewTh.ratingClosed);
  });

  it('offers the telephone when there is no answer', () => {
    const { sentence } = describeError(new NetworkError({ call, code: 'network_failed' }));

    expect(sentence).to.contain('กรุณาลองอีกครั้ง').and.to.contain('1567');
  });
});
