import {
  bangkokDate,
  caseFiling,
  compareThai,
  complainantKinds,
  districtLabel,
  englishMonths,
  expandPlaces,
  formatThaiDate,
  identityModes,
  parseBuddhistDate,
  privacyNoticeVersion,
  subdistrictLabel,
  thaiMonths,
  toBuddhistYear,
  type CaseFiling,
  type CaseReceipt,
  type FieldIssue,
} from '@damrong/contract';
import { fileCase } from '../../case/file-case.ts';
import { emergencyNumbers } from '../pages/emergency-numbers.ts';
import { markup, type Markup } from '../pages/markup.ts';
import {
  areaControl,
  choiceControl,
  errorSummary,
  group,
  selectControl,
  textControl,
  tickControl,
} from './controls.ts';
import type { FormView } from './form-view.ts';
import { parseFields } from './parse-fields.ts';
import {
  dangerNotice,
  filesControl,
  formMarkup,
  pageLink,
  pairs,
  privacyNotice,
  provinceForm,
  provinceLine,
} from './parts.ts';
import type { PlainForm, PlainPage, SentForm } from './plain-form.ts';

const PATH = 'complaint';

/** Files a case with the questions that no case can do without, on one page. */
export const complaint: PlainForm<CaseFiling> = {
  path: PATH,
  page: PATH,
  needsProvince: true,
  notices: { idempotency_key_reused: 'keyReused' },
  render: (view) => ({ title: view.words.title, main: renderForm(view) }),
  read(sent) {
    const { body, issues } = readBody(sent);
    return parseFields(caseFiling, body, issues);
  },
  async act(sent, filing) {
    const { context, now, address } = sent;
    // The ids differ each time that the same files are sent.
    const intent = sent.intentOf('fileCase', filing);
    return receiptPage(sent, await fileCase(context, filing, { address, intent, now }));
  },
  controlOf(path) {
    if (path[0] === 'attachments') return 'attachments';
    const name = path.join('.');
    if (/^location\.(sub)?districtCode$/.test(name)) return 'place';
    return name === 'happenedOn' ? 'happenedOn.day' : name;
  },
};

function renderForm(view: FormView): Markup {
  const { center, lang, words } = view;
  const danger = dangerNotice(words, emergencyNumbers(lang));
  if (center === undefined) return markup`${danger}${provinceForm(view, PATH)}`;
  const year = toBuddhistYear(Number(bangkokDate(view.context.clock()).slice(0, 4)));
  const typed = withIdentity(view.typed);
  const shown = { ...view, typed };
  return markup`${errorSummary(view)}${danger}${formMarkup(
    view,
    PATH,
    markup`${provinceLine(view, PATH)}
${selectControl(shown, {
  name: 'categoryCode',
  label: words.category,
  prompt: words.chooseCategory,
  options: categoryOptions(view),
})}
${areaControl(shown, { name: 'facts', label: words.facts, hint: words.factsHint, rows: 8 })}
${areaControl(shown, { name: 'wish', label: words.wish, hint: words.wishHint, rows: 3, isOptional: true })}
${dateControl(shown, year)}
${selectControl(shown, {
  name: 'place',
  label: words.place,
  prompt: words.choosePlace,
  options: placeOptions(view),
  isOptional: true,
})}
${textControl(shown, { name: 'location.landmark', label: words.landmark, hint: words.landmarkHint, isOptional: true })}
${filesControl(shown)}
${choiceControl(shown, {
  name: 'complainant.identity',
  label: words.identity,
  type: 'radio',
  options: identityModes.map((value) => ({
    value,
    label: words.identities[value],
    hint: words.identityHints[value],
  })),
})}
<div class="contact">${group(
      view,
      { name: 'contact', label: words.contact },
      markup`${selectControl(shown, {
        name: 'complainant.kind',
        label: words.kind,
        prompt: words.kinds.person,
        options: complainantKinds
          .filter((kind) => kind !== 'person')
          .map((value) => ({ value, label: words.kinds[value] })),
      })}
${textControl(shown, { name: 'complainant.name', label: words.name, autocomplete: 'name' })}
${textControl(shown, { name: 'complainant.phone', label: words.phone, hint: words.phoneHint, type: 'tel', autocomplete: 'tel', isShort: true })}
${textControl(shown, { name: 'complainant.email', label: words.email, autocomplete: 'email', isOptional: true })}`,
    )}</div>
${privacyNotice(words.privacy)}
${tickControl(shown, { name: 'privacyNotice', label: words.noticeRead, value: privacyNoticeVersion })}
${tickControl(shown, { name: 'truthConfirmed', label: words.truth, hint: words.truthHint, value: 'yes' })}
<button>${words.send}</button>`,
  )}`;
}

/** Giving one's name is what most do, as in the element. */
function withIdentity(typed: URLSearchParams): URLSearchParams {
  if (typed.has('complainant.identity')) return typed;
  const shown = new URLSearchParams(typed);
  shown.set('complainant.identity', 'named');
  return shown;
}

function categoryOptions({ center, context, lang }: FormView) {
  const { categories, groups } = context.categories.list(center?.provinceCode ?? '');
  return groups.map((one) => ({
    label: one[lang],
    options: categories
      .filter((category) => category.group === one.code)
      .map((category) => ({ value: category.code, label: category[lang] })),
  }));
}

/** Districts with their subdistricts, in one list, since nothing can follow a choice. */
function placeOptions({ center, context, lang, words }: FormView) {
  const code = center?.provinceCode ?? '';
  const { districts } = expandPlaces(context.places.file(code));
  return sorted(districts).map((district) => {
    const label = districtLabel(district.th, code, lang);
    return {
      label,
      options: [
        { value: district.code, label: words.wholeDistrict(label) },
        ...sorted(district.subdistricts).map(({ code: value, th }) => ({
          value,
          label: subdistrictLabel(th, code, lang),
        })),
      ],
    };
  });
}

function sorted<Place extends { readonly th: string }>(places: readonly Place[]): Place[] {
  return [...places].sort((a, b) => compareThai(a.th, b.th));
}

function dateControl(view: FormView, year: number): Markup {
  const { lang, words } = view;
  const months = lang === 'th' ? thaiMonths : englishMonths;
  return group(
    view,
    { name: 'happenedOn.day', label: words.date, hint: words.dateHint(year), isOptional: true },
    markup`<div class="date">
<div><label for="happenedOn.day">${words.day}</label>
<input id="happenedOn.day" name="happenedOn.day" inputmode="numeric" autocomplete="off" value="${view.typed.get('happenedOn.day') ?? ''}"></div>
<div><label for="happenedOn.month">${words.month}</label>
<select id="happenedOn.month" name="happenedOn.month"><option value=""></option>
${months.map((name, index) => {
  const value = String(index + 1);
  return markup`<option value="${value}"${
    view.typed.get('happenedOn.month') === value ? markup` selected` : null
  }>${name}</option>`;
})}
</select></div>
<div><label for="happenedOn.year">${words.year}</label>
<input id="happenedOn.year" name="happenedOn.year" inputmode="numeric" autocomplete="off" value="${view.typed.get('happenedOn.year') ?? ''}"></div>
</div>`,
  );
}

/** The filing that the contract checks, and what is wrong with the day before that. */
function readBody({ files, firstLang, now, typed }: SentForm): {
  body: object;
  issues: FieldIssue[];
} {
  const of = (name: string) => typed.get(name) ?? '';
  const place = of('place');
  const date = {
    day: of('happenedOn.day'),
    month: of('happenedOn.month'),
    year: of('happenedOn.year'),
  };
  const isDated = Object.values(date).some((part) => part.trim() !== '');
  const day = isDated ? parseBuddhistDate(date, bangkokDate(now)) : undefined;
  const identity = of('complainant.identity') || 'named';
  const body = {
    provinceCode: of('provinceCode') || undefined,
    categoryCode: of('categoryCode') || undefined,
    facts: of('facts'),
    wish: of('wish'),
    happenedOn: day?.ok ? day.iso : undefined,
    location: {
      districtCode: place === '' ? undefined : place.slice(0, 4),
      subdistrictCode: place.length > 4 ? place : undefined,
      landmark: of('location.landmark'),
    },
    complainant:
      identity === 'anonymous'
        ? { identity }
        : {
            identity,
            kind: of('complainant.kind') || 'person',
            name: of('complainant.name'),
            phone: of('complainant.phone'),
            email: of('complainant.email'),
          },
    attachments: files.map(({ id }) => id),
    truthConfirmed: of('truthConfirmed') === 'yes',
    privacyNotice: of('privacyNotice') || undefined,
    lang: firstLang,
  };
  return {
    body,
    issues: day?.ok === false ? [{ path: ['happenedOn'], code: day.issue }] : [],
  };
}

function receiptPage(sent: SentForm, { number, code, receivedAt, dueOn }: CaseReceipt): PlainPage {
  const { context, lang, publicUrl, typed, words } = sent;
  const { name, address } = context.centers.card(typed.get('provinceCode') ?? '');
  const status = `/${lang}/status`;
  return {
    title: words.received,
    main: markup`<div class="fallback receipt">
<p>${words.keepSafe}</p>
${pairs([
  [words.number, markup`<strong translate="no">${number}</strong>`],
  [words.code, markup`<strong translate="no">${code}</strong>`],
  [words.receivedAt, formatThaiDate(receivedAt, lang, 'with-time')],
  [words.center, markup`${name[lang]}<br>${address[lang]}`],
  [words.followAt, markup`<span translate="no">${publicUrl}${status}</span>`],
])}
<p>${words.printHint}</p>
<h2>${words.nextTitle}</h2>
<ol>
${words.next.map((step) => markup`<li>${step}</li>`)}
<li>${dueOn === null ? words.noDueDate : words.dueOn(formatThaiDate(dueOn, lang))}</li>
</ol>
<p><a class="call" href="${pageLink(sent, 'status')}">${words.follow}</a></p>
<p><a class="call" href="tel:1567">${words.call}</a></p>
</div>`,
  };
}
