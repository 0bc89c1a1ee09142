import type { CaseView } from '@damrong/contract';
import { OpenCase } from '../view/open-case.ts';

/** A case as a template shows it, of a centre that is never asked. */
export function stillCase(view: CaseView, centerUrl = 'https://centre.example'): OpenCase {
  const host = {
    centerUrl,
    renderRoot: document,
    shadowRoot: null,
    language: 'th' as const,
    updateComplete: Promise.resolve(true),
    addController() {},
    removeController() {},
    requestUpdate() {},
    close() {},
    report() {},
  };
  return new OpenCase(host, { number: view.number, code: '' }, view);
}
