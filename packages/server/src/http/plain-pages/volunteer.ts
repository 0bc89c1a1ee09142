import {
  compareThai,
  districtLabel,
  expandPlaces,
  formatThaiDate,
  privacyNoticeVersion,
  volunteerDays,
  volunteerHours,
  volunteerSignUp,
  type VolunteerSignUp,
} from '@damrong/contract';
import { signUpVolunteer } from '../../volunteer/sign-up.ts';
import { markup, type Markup } from '../pages/markup.ts';
import { areaControl, choiceControl, errorSummary, textControl, tickControl } from './controls.ts';
import type { FormView } from './form-view.ts';
import { parseFields } from './parse-fields.ts';
import { formMarkup, pairs, privacyNotice, provinceForm, provinceLine } from './parts.ts';
import type { PlainForm } from './plain-form.ts';

const PATH = 'volunteer';

const kinds = ['person', 'trader', 'business', 'organization'] as const;

/** Signs somebody up who wants to help. */
export const volunteer: PlainForm<VolunteerSignUp> = {
  path: PATH,
  page: PATH,
  needsProvince: true,
  notices: { idempotency_key_reused: 'keyReused' },
  controlOf: ([first = 'kind']) => String(first),
  render: (view) => ({
    title: view.words.volunteer.title,
    main: view.center === undefined ? provinceForm(view, PATH) : renderForm(view),
  }),
  read({ typed }) {
    const of = (name: string) => typed.get(name) ?? '';
    return parseFields(volunteerSignUp, {
      provinceCode: of('provinceCode') || undefined,
      kind: of('kind'),
      name: of('name'),
      contactName: of('contactName') || undefined,
      phone: of('phone'),
      email: of('email'),
      districtCodes: typed.getAll('districtCodes'),
      skills: typed.getAll('skills'),
      days: typed.getAll('days'),
      hours: typed.getAll('hours'),
      note: of('note'),
      privacyNotice: of('privacyNotice') || undefined,
    });
  },
  async act(sent, offer) {
    const { context, lang, now, words } = sent;
    const intent = sent.intentOf('signUpVolunteer', offer);
    const receipt = await signUpVolunteer(context, offer, { intent, now });
    const { volunteer: own } = words;
    return {
      title: own.received,
      main: markup`<div class="fallback receipt">
<p>${own.keepSafe}</p>
${pairs([
  [own.reference, markup`<strong translate="no">${receipt.reference}</strong>`],
  [own.code, markup`<strong translate="no">${receipt.code}</strong>`],
  [own.receivedAt, formatThaiDate(receipt.receivedAt, lang, 'with-time')],
])}
<p>${words.printHint}</p>
<p>${own.next}</p>
<p><a class="call" href="tel:1567">${words.call}</a></p>
</div>`,
    };
  },
};

function renderForm(view: FormView): Markup {
  const { center, context, lang, words } = view;
  const own = words.volunteer;
  const code = center?.provinceCode ?? '';
  const { districts } = expandPlaces(context.places.file(code));
  return markup`${errorSummary(view)}<p>${own.intro}</p>${formMarkup(
    view,
    PATH,
    markup`${provinceLine(view, PATH)}
${choiceControl(view, {
  name: 'kind',
  label: own.kind,
  type: 'radio',
  options: kinds.map((value) => ({ value, label: own.kinds[value] })),
})}
${textControl(view, { name: 'name', label: own.name, hint: own.nameHint, autocomplete: 'name' })}
${textControl(view, { name: 'contactName', label: own.contactName, hint: own.contactNameHint, isOptional: true })}
${textControl(view, { name: 'phone', label: words.phone, hint: own.phoneHint, type: 'tel', autocomplete: 'tel', isShort: true })}
${textControl(view, { name: 'email', label: words.email, hint: own.emailHint, autocomplete: 'email', isOptional: true })}
${choiceControl(view, {
  name: 'skills',
  label: own.skills,
  hint: own.skillsHint,
  type: 'checkbox',
  options: context.volunteerSkills.list.skills
    .filter(({ retired }) => !retired)
    .map((skill) => ({ value: skill.code, label: skill[lang] })),
})}
${choiceControl(view, {
  name: 'districtCodes',
  label: own.districts,
  hint: own.districtsHint,
  type: 'checkbox',
  isOptional: true,
  options: [...districts]
    .sort((a, b) => compareThai(a.th, b.th))
    .map((district) => ({
      value: district.code,
      label: districtLabel(district.th, code, lang),
    })),
})}
${choiceControl(view, {
  name: 'days',
  label: own.days,
  hint: own.daysHint,
  type: 'checkbox',
  isOptional: true,
  options: volunteerDays.map((day) => ({ value: day.code, label: day[lang] })),
})}
${choiceControl(view, {
  name: 'hours',
  label: own.hours,
  hint: own.hoursHint,
  type: 'checkbox',
  isOptional: true,
  options: volunteerHours.map((hour) => ({ value: hour.code, label: hour[lang] })),
})}
${areaControl(view, { name: 'note', label: own.note, hint: own.noteHint, rows: 3, isOptional: true })}
${privacyNotice(own.privacy)}
${tickControl(view, { name: 'privacyNotice', label: words.noticeRead, value: privacyNoticeVersion })}
<button>${own.send}</button>`,
  )}`;
}
