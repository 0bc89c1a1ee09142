import {
  AnswerError,
  BusyError,
  ConflictError,
  NetworkError,
  NotFoundError,
  NotPermittedError,
  ServerError,
} from '@damrong/sdk';
import { expect } from '@open-wc/testing';
import { locales } from '../locale/locale.ts';
import { failureText } from './failure.ts';

const { failure: text } = locales.th;
const call = 'listCases';

describe('failure text', () => {
  for (const [title, error, expected] of [
    ['a dead network', new NetworkError({ call, code: 'network_failed' }), text.network],
    ['a busy centre', new BusyError({ call, code: 'unavailable', retryAfter: 90 }), text.busy(90)],
    ['a broken centre', new ServerError({ call, code: 'internal', status: 500 }), text.server],
    [
      'an answer of another release',
      new AnswerError({ call, code: 'answer_invalid' }),
      text.answer,
    ],
    [
      'a right that is missing',
      new NotPermittedError({ call, code: 'not_permitted' }),
      text.notPermitted,
    ],
    ['a case of elsewhere', new NotFoundError({ call, code: 'case_not_found' }), text.caseNotFound],
    [
      'a case that has moved on',
      new ConflictError({ call, code: 'status_change_not_allowed' }),
      text.statusMoved,
    ],
    ['anything else', new TypeError('x'), text.server],
  ] as const) {
    it(`says what to do about ${title}`, () => {
      expect(failureText(error, text)).to.equal(expected);
    });
  }
});
