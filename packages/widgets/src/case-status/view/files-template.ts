import { html, nothing, type TemplateResult } from 'lit';
import type { LateWords } from '../late-words.ts';
import type { OpenCase } from './open-case.ts';

/** Photos and documents that go with added facts. */
export function filesTemplate(
  { files }: OpenCase,
  { attachments: text, view: { optional } }: LateWords,
  error: string | undefined,
): TemplateResult {
  return html`${files.render({ addFiles: text.add, optional, partFailed: text.addFailed })}
  ${files.box?.renderHold()}
  ${error === undefined ? nothing : html`<p class="summary" tabindex="-1">${error}</p>`}`;
}
