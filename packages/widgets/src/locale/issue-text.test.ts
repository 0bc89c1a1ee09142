import { issueCodes } from '@damrong/contract';
import { expect } from '@open-wc/testing';
import { answerIssuesEn } from './answer-issues.en.ts';
import { answerIssuesTh } from './answer-issues.th.ts';
import { issueText } from './issue-text.ts';
import { issuesEn } from './issues.en.ts';
import { issuesTh } from './issues.th.ts';
import { laterIssuesEn } from './later-issues.en.ts';
import { laterIssuesTh } from './later-issues.th.ts';

const allTh = { ...issuesTh, ...laterIssuesTh, ...answerIssuesTh };
const allEn = { ...issuesEn, ...laterIssuesEn, ...answerIssuesEn };

describe('issueText', () => {
  for (const code of issueCodes) {
    it(`has a sentence for ${code} in both languages`, () => {
      expect(issueText({ code }, allTh)).to.match(/[ก-๙]/);
      expect(issueText({ code }, allEn)).to.match(/Please/);
      expect(issueText({ code }, allTh)).not.to.match(/undefined|NaN/);
      expect(issueText({ code }, allEn)).not.to.match(/undefined|NaN/);
    });
  }

  it('says which Buddhist year a C.E. year is', () => {
    const issue = { code: 'year_not_buddhist', typed: '2026', suggestion: 2569 } as const;
    expect(issueText(issue, issuesTh)).to.equal('ปี 2026 คือ พ.ศ. 2569 กรุณากรอก 2569');
  });

  it('says how much is too long', () => {
    const issue = { code: 'too_long', limit: 5000, over: 12 } as const;
    expect(issueText(issue, issuesTh)).to.include('12').and.to.include('5,000');
  });

  it("prefers the field's own sentence", () => {
    const own = { required: 'กรุณาเลือกอำเภอ' };
    expect(issueText({ code: 'required' }, issuesTh, own)).to.equal('กรุณาเลือกอำเภอ');
  });
});
