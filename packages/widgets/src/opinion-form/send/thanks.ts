import { findProvince, formatThaiDate, provinceLabel } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { nowrapNames } from '../../locale/nowrap-names.ts';
import { complaintLink } from './complaint-link.ts';
import type { OpinionQuestions, Thanks } from './opinion-context.ts';

/** That it has come, and what others in the province have said by topic. */
export function renderThanks(
  thanks: Thanks,
  form: OpinionQuestions,
  another: () => Promise<void>,
): TemplateResult {
  const { isEarlier, provinceCode, receivedOn } = thanks;
  const words = form.words.form;
  return html`<article class="card stack receipt" part="receipt">
    <h2 tabindex="-1">${words.thanks}</h2>
    ${isEarlier ? html`<p class="notice">${words.earlier}</p>` : nothing}
    <p>${nowrapNames(words.received(formatThaiDate(receivedOn, form.language)))}</p>
    ${renderTotals(provinceCode, form)}
    <p>${words.wantsAnswer} ${complaintLink(form, provinceCode)}</p>
    <div class="actions screen">
      <button class="button secondary" type="button" @click=${another}>${words.another}</button>
    </div>
  </article>`;
}

function renderTotals(provinceCode: string, form: OpinionQuestions): TemplateResult {
  const { hasFailed, value } = form.lists.totals;
  const words = form.words.form;
  return html`<p role="status">
      ${hasFailed ? words.totalsFailed : value === undefined ? words.totalsLoading : ''}
    </p>
    ${value === undefined ? nothing : renderTable(provinceCode, form)}`;
}

function renderTable(provinceCode: string, form: OpinionQuestions): TemplateResult {
  const { language, lists } = form;
  const words = form.words.form;
  const { through, provinces = [] } = lists.totals.value ?? {};
  const own = provinces.find((one) => one.provinceCode === provinceCode)?.topics ?? [];
  if (!through || own.length === 0) return html`<p class="muted">${words.totalsNone}</p>`;
  const province = findProvince(provinceCode);
  const sorted = [...own].sort((a, b) => b.atLeast - a.atLeast);
  const most = sorted[0]?.atLeast ?? 1;
  return html`<table class="totals">
      <caption>
        ${words.totals(province ? provinceLabel(province, language) : '')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.topic}</th>
          <th scope="col">${words.count}</th>
        </tr>
      </thead>
      <tbody>
        ${sorted.map(
          ({ atLeast, topicCode }) =>
            html`<tr>
              <th scope="row">
                ${lists.topicName(topicCode, language)}
                <meter min="0" max=${most} .value=${atLeast} aria-hidden="true"></meter>
              </th>
              <td>${words.atLeast(atLeast)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="muted">${words.totalsThrough(formatThaiDate(through, language))}</p>`;
}
