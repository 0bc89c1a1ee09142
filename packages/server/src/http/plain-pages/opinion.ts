import {
  ageBands,
  compareThai,
  districtLabel,
  expandPlaces,
  findPersonalNumbers,
  findProvince,
  formatThaiDate,
  maskPersonalNumbers,
  occupationGroups,
  opinion as opinionSchema,
  provinceLabel,
  type Opinion,
} from '@damrong/contract';
import { sendOpinion } from '../../opinion/send-opinion.ts';
import { emergencyNumbers } from '../pages/emergency-numbers.ts';
import { markup, type Markup } from '../pages/markup.ts';
import { areaControl, errorSummary, selectControl, tickControl } from './controls.ts';
import type { FormView } from './form-view.ts';
import { opinionWords } from './locale/opinion-words.ts';
import { parseFields } from './parse-fields.ts';
import { dangerNotice, formMarkup, pageLink, pairs, provinceForm, provinceLine } from './parts.ts';
import type { PlainForm, PlainPage, SentForm } from './plain-form.ts';
import { fieldProblem } from '../../problem-error.ts';

const PATH = 'opinion';

/** The box that lets a text go with its numbers hidden. */
const HIDE = 'hideNumbers';

/** Takes an opinion without a name. Its answer has no word of it, in no language. */
export const opinion: PlainForm<Opinion> = {
  path: PATH,
  page: PATH,
  needsProvince: true,
  forgetsSent: true,
  notices: { idempotency_key_reused: 'opinionSent' },
  controlOf: ([first = 'text']) => (first === 'provinceCode' ? 'districtCode' : String(first)),
  render: (view) => ({
    title: opinionWords[view.lang].title,
    main: view.center === undefined ? renderProvince(view) : renderForm(view),
  }),
  read({ typed }) {
    const of = (name: string) => typed.get(name) ?? '';
    const sent = parseFields(opinionSchema, {
      provinceCode: of('provinceCode') || undefined,
      topicCode: of('topicCode') || undefined,
      text: of('text'),
      districtCode: of('districtCode') || undefined,
      ageBand: of('ageBand') || undefined,
      occupation: of('occupation') || undefined,
    });
    const hasNumbers = findPersonalNumbers(sent.text).length > 0;
    if (hasNumbers && of(HIDE) !== 'yes') throw fieldProblem('invalid', HIDE);
    return sent;
  },
  async act(sent, given) {
    const { address, context, now } = sent;
    const intent = sent.intentOf('sendOpinion', given);
    const { receivedOn } = await sendOpinion(context, given, { address, intent, now });
    return thanksPage(sent, receivedOn);
  },
};

function renderProvince(view: FormView): Markup {
  return markup`${renderFacts(view)}${provinceForm(view, PATH)}`;
}

function renderFacts(view: FormView): Markup {
  const own = opinionWords[view.lang];
  return markup`<ul>
${own.facts.map((fact) => markup`<li>${fact}</li>`)}
</ul>
${complaintLine(view, view.center?.provinceCode ?? '')}${dangerNotice(view.words, emergencyNumbers(view.lang))}`;
}

function complaintLine(of: Pick<FormView, 'frame' | 'lang'>, province: string): Markup {
  const own = opinionWords[of.lang];
  const href = linkIn(province, pageLink(of, 'complaint'));
  return markup`<p>${own.wantsAnswer} <a href="${href}">${own.complaint}</a></p>`;
}

/** The page of the same province, where it is known. */
function linkIn(province: string, href: string): string {
  if (province === '') return href;
  return `${href}${href.includes('?') ? '&' : '?'}province=${province}`;
}

function renderForm(view: FormView): Markup {
  const { center, context, lang, typed } = view;
  const own = opinionWords[lang];
  const code = center?.provinceCode ?? '';
  const { districts } = expandPlaces(context.places.file(code));
  const chosen = typed.get('topicCode');
  return markup`${errorSummary(view)}${renderFacts(view)}${formMarkup(
    view,
    PATH,
    markup`${provinceLine(view, PATH)}
${selectControl(view, {
  name: 'topicCode',
  label: own.topic,
  prompt: own.chooseTopic,
  options: context.opinions.topics.topics
    .filter(({ code: topic, retired }) => !retired || topic === chosen)
    .map((topic) => ({ value: topic.code, label: topic[lang] })),
})}
${areaControl(view, { name: 'text', label: own.text, hint: own.textHint, rows: 8 })}
${renderNumbers(view)}
${selectControl(view, {
  name: 'districtCode',
  label: own.district,
  prompt: own.chooseDistrict,
  options: [...districts]
    .sort((a, b) => compareThai(a.th, b.th))
    .map((district) => ({
      value: district.code,
      label: districtLabel(district.th, code, lang),
    })),
})}
${selectControl(view, {
  name: 'ageBand',
  label: own.ageBand,
  prompt: own.notTold,
  options: ageBands.map((band) => ({ value: band.code, label: band[lang] })),
  isOptional: true,
})}
${selectControl(view, {
  name: 'occupation',
  label: own.occupation,
  prompt: own.notTold,
  options: occupationGroups.map((one) => ({ value: one.code, label: one[lang] })),
  isOptional: true,
})}
<p><b>${own.before}</b></p>
<button>${own.send}</button>`,
  )}`;
}

/** What stands in the way of a text with numbers, until they are gone or may be hidden. */
function renderNumbers(view: FormView): Markup | null {
  const found = findPersonalNumbers(view.typed.get('text') ?? '');
  if (found.length === 0) return null;
  const own = opinionWords[view.lang];
  return markup`<div class="notice"><p><b>${own.numbersFound}</b></p>
<ul>
${found.map(
  ({ spelled }) =>
    markup`<li><b translate="no">${spelled}</b> → <span translate="no">${maskPersonalNumbers(spelled)}</span></li>`,
)}
</ul>
<p>${own.numbersHidden}</p></div>
${tickControl(view, { name: HIDE, label: own.sendAnyway, hint: own.sendAnywayHint, value: 'yes' })}`;
}

function thanksPage(sent: SentForm, receivedOn: string): PlainPage {
  const { lang, typed, words } = sent;
  const own = opinionWords[lang];
  const province = typed.get('provinceCode') ?? '';
  return {
    title: own.received,
    main: markup`<div class="fallback receipt">
<p>${own.receivedOn(formatThaiDate(receivedOn, lang))}</p>
${renderTotals(sent, province)}
${complaintLine(sent, province)}
<p><a class="call" href="${linkIn(province, pageLink(sent, PATH))}">${own.another}</a></p>
<p><a class="call" href="tel:1567">${words.call}</a></p>
</div>`,
  };
}

function renderTotals({ context, lang }: SentForm, code: string): Markup {
  const own = opinionWords[lang];
  const { topics, totals } = context.opinions;
  const { provinces, through } = totals;
  const counts = provinces.find(({ provinceCode }) => provinceCode === code)?.topics ?? [];
  if (through === null || counts.length === 0) return markup`<p>${own.totalsNone}</p>`;
  const province = findProvince(code);
  const names = new Map(topics.topics.map((topic) => [topic.code, topic[lang]]));
  return markup`<h2>${own.totals(province === undefined ? '' : provinceLabel(province, lang))}</h2>
${pairs(
  [...counts]
    .sort((a, b) => b.atLeast - a.atLeast)
    .map(({ atLeast, topicCode }) => [
      names.get(topicCode) ?? topicCode,
      own.atLeast(atLeast.toLocaleString('en')),
    ]),
)}
<p>${own.totalsThrough(formatThaiDate(through, lang))}</p>`;
}
