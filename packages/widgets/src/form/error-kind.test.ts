import { expect } from '@open-wc/testing';
import {
  AnswerError,
  BusyError,
  ConflictError,
  InputError,
  NetworkError,
  NotPermittedError,
  ServerError,
} from '@damrong/sdk';
import { errorKind } from './call-error.ts';

const failure = { call: 'fileCase', code: 'any' };

describe('errorKind', () => {
  const cases: [string, unknown, string][] = [
    ['no answer', new NetworkError({ ...failure, code: 'network_failed' }), 'lost'],
    ['an answer that was given up', new DOMException('', 'AbortError'), 'lost'],
    ['too many calls', new BusyError({ ...failure, status: 429 }), 'passing'],
    ['a center at fault', new ServerError({ ...failure, status: 500 }), 'passing'],
    ['a captive portal', new AnswerError({ ...failure, status: 200 }), 'passing'],
    ["a firewall's page", new AnswerError({ ...failure, status: 403 }), 'lasting'],
    ['a refusal', new NotPermittedError({ ...failure, status: 403 }), 'lasting'],
    ['a conflict', new ConflictError({ ...failure, status: 409 }), 'lasting'],
    ['input without a field', new InputError({ ...failure, status: 400 }), 'lasting'],
    ['a missing function', new TypeError('AbortSignal.any is not a function'), 'lasting'],
    ['a word that is nothing', new ReferenceError('crypto is not defined'), 'lasting'],
    ['what the browser does not know', new DOMException('', 'NotSupportedError'), 'lasting'],
    ['what is no error at all', 'no', 'lasting'],
  ];
  for (const [what, error, kind] of cases) {
    it(`takes ${what} for ${kind}`, () => {
      expect(errorKind(error)).to.equal(kind);
    });
  }
});
