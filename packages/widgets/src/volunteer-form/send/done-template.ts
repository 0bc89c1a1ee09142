import {
  findProvince,
  formatPhone,
  formatThaiDate,
  parsePhone,
  provinceLabel,
} from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { wholeNames } from '../../locale/whole-names.ts';
import type { LateForm } from './late-form.ts';
import type { SignedUp } from './sign-up.ts';

/** What the volunteer keeps: the reference, what comes next, and what the centre was told. */
export function doneTemplate(
  { body, answer, isEarlier }: SignedUp,
  form: LateForm,
  onAnother: () => void,
): TemplateResult {
  const text = form.words.send;
  return html`<article class="card stack">
    <h2 tabindex="-1">${text.doneTitle}</h2>
    <div class="panel success">
      <p>${text.reference}</p>
      <p class="reference" translate="no">${answer.reference}</p>
      <p>${text.referenceHint}</p>
    </div>
    ${isEarlier ? html`<p class="notice">${text.earlier}</p>` : nothing}
    <p>${wholeNames(text.doneNext)}</p>
    <h3>${text.summary}</h3>
    <dl class="details">
      ${rows(body, answer.receivedAt, form).map(
        ([term, description]) =>
          html`<div>
            <dt>${term}</dt>
            <dd class="words">${description}</dd>
          </div>`,
      )}
    </dl>
    <div class="actions screen">
      <button class="button quiet" type="button" @click=${onAnother}>${text.anotherSignUp}</button>
    </div>
  </article>`;
}

function rows(
  body: SignedUp['body'],
  receivedAt: string,
  { words: { send: text }, formWords, language, districts }: LateForm,
): [term: string, description: string][] {
  const phone = parsePhone(body.phone);
  const province = findProvince(body.provinceCode);
  const named = typeof districts.districts === 'string' ? [] : districts.districts;
  const chosen = named.filter(({ code }) => body.districtCodes?.includes(code));
  const area = chosen.map(({ th }) => th).join(', ') || text.wholeProvince;
  const all: [string, string | undefined][] = [
    [text.receivedAt, formatThaiDate(receivedAt, language, 'with-time')],
    [formWords.kind, formWords.kinds[body.kind].label],
    [text.names[body.kind], body.name],
    [text.contactName, body.contactName],
    [text.phone, phone === undefined ? body.phone : formatPhone(phone, language)],
    [text.email, body.email],
    [text.province, province && provinceLabel(province, language)],
    [text.districts, area],
    [formWords.skills, body.skills.map((skill) => formWords.skillNames[skill]).join(', ')],
    [text.note, body.note],
  ];
  return all.flatMap(([term, description]) => (description ? [[term, description]] : []));
}
