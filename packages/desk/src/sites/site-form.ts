import {
  newSites,
  originVariants,
  provinceLabel,
  provinces,
  siteOrigin,
  toFieldIssues,
  type OfficerSession,
  type Site,
} from '@damrong/contract';
import { isConflictError, isNotFoundError } from '@damrong/sdk';
import { checksField } from '@damrong/widgets/field/checks-field';
import { selectField } from '@damrong/widgets/field/select-field';
import { textField } from '@damrong/widgets/field/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormController } from '../form/form-controller.ts';
import { formProblems } from '../form/form-parts.ts';
import { validationIssue, type ValidationIssue } from '../form/validation-issue.ts';
import type { Locale } from '../locale/locale.ts';
import { siteWords } from '../locale/sites.ts';

/** A site as it is typed; empty text for what is not known yet. */
export interface SiteDraft {
  readonly address: string;
  /** Other addresses that are registered with it; undefined until somebody has chosen. */
  readonly variants: readonly string[] | undefined;
  readonly provinceCode: string;
  readonly webmaster: string;
  readonly show: readonly string[];
  readonly color: string;
}

/** What stands for "of no province" in the list of provinces. */
const NATION = '00';

export const noSite: SiteDraft = {
  address: '',
  variants: undefined,
  provinceCode: '',
  webmaster: '',
  show: [],
  color: '',
};

export function draftOf({ origin, provinceCode, webmaster, show, color }: Site): SiteDraft {
  return {
    address: origin,
    variants: [],
    provinceCode: provinceCode ?? NATION,
    webmaster: webmaster ?? '',
    show,
    color: color ?? '',
  };
}

interface SiteForm {
  readonly locale: Locale;
  readonly form: FormController<SiteDraft>;
  readonly officer: OfficerSession;
  readonly isNew: boolean;
}

/** The fields of a site; a chief has one province and does not choose it. */
export function siteFields({ locale, form, officer, isNew }: SiteForm): TemplateResult {
  const { lang } = locale;
  const text = siteWords[lang];
  const { draft } = form;
  const places = [
    { value: NATION, label: text.nation },
    ...provinces.map((place) => ({ value: place.code, label: provinceLabel(place, lang) })),
  ];
  const elements = Object.entries(text.elements).map(([value, label]) => ({ value, label }));
  return html`${formProblems(form, locale)} ${isNew ? addressFields(form, locale) : nothing}
  ${
    officer.provinceCode === null
      ? selectField({
          ...form.field('provinceCode'),
          label: text.province,
          prompt: text.choose,
          choices: places,
        })
      : nothing
  }
  ${textField({ ...form.field('webmaster'), label: text.webmaster, hint: text.webmasterHint })}
  ${checksField({
    id: 'show',
    label: text.show,
    hint: text.showHint,
    error: form.errorOf('show'),
    values: draft.show,
    choices: elements,
    onChange: (show) => {
      form.change({ show });
    },
  })}
  ${textField({
    ...form.field('color'),
    label: text.color,
    hint: text.colorHint,
    size: 'narrow',
    spellcheck: false,
  })}`;
}

function addressFields(form: FormController<SiteDraft>, { lang }: Locale): TemplateResult {
  const text = siteWords[lang];
  const { draft } = form;
  const others = originVariants(originOf(draft.address));
  return html`${textField({
    ...form.field('address'),
    label: text.address,
    hint: text.addressHint,
    inputmode: 'url',
    spellcheck: false,
    onInput: (address) => {
      form.change({ address, variants: undefined });
    },
  })}
  ${
    others.length === 0
      ? nothing
      : checksField({
          id: 'variants',
          label: text.variants,
          hint: text.variantsHint,
          error: undefined,
          values: chosenVariants(draft),
          choices: others.map((value) => ({ value, label: value })),
          onChange: (variants) => {
            form.change({ variants });
          },
        })
  }`;
}

/** Empty for what is no address of a site. */
function originOf(address: string): string {
  const parsed = siteOrigin.safeParse(address);
  return parsed.success ? parsed.data : '';
}

/** Until somebody chooses: those by which anybody who is told the name of the site may come. */
function chosenVariants({ address, variants }: SiteDraft): readonly string[] {
  return variants ?? originVariants(originOf(address)).filter((one) => one.startsWith('https:'));
}

/** What the centre is sent. */
export function siteBody(draft: SiteDraft, officer: OfficerSession) {
  const { webmaster, show } = draft;
  const color = draft.color.trim().toLowerCase();
  const chosen = draft.provinceCode === NATION ? null : draft.provinceCode;
  return {
    provinceCode: officer.provinceCode ?? chosen,
    webmaster,
    show: [...show],
    color: color === '' ? null : color,
  };
}

export function newSiteBody(draft: SiteDraft, officer: OfficerSession) {
  return { origins: [draft.address, ...chosenVariants(draft)], ...siteBody(draft, officer) };
}

const labels = ({ lang }: Locale) => ({
  provinceCode: siteWords[lang].province,
  webmaster: siteWords[lang].webmaster,
  show: siteWords[lang].show,
});

/** What is wrong before anything is sent. */
export function siteIssues(draft: SiteDraft, officer: OfficerSession): ValidationIssue[] {
  const parsed = newSites.safeParse(newSiteBody(draft, officer));
  if (parsed.success) return [];
  return toFieldIssues(parsed.error.issues).map((issue) => {
    const id = String(issue.path[0]);
    if (id === 'origins') {
      return { id: 'address', say: ({ lang }: Locale) => siteWords[lang].addressInvalid };
    }
    if (id === 'color') return { id, say: ({ lang }: Locale) => siteWords[lang].colorInvalid };
    return validationIssue(id, issue, labels);
  });
}

/** The centre's refusal of a draft that had no issue here. */
export function refusedSite(error: unknown, isNew: boolean): ValidationIssue[] {
  const say = (name: 'alreadyThere' | 'changedMeanwhile' | 'gone') => [
    {
      id: isNew ? 'address' : 'webmaster',
      say: ({ lang }: Locale) => siteWords[lang][name],
    },
  ];
  if (isConflictError(error)) return say(isNew ? 'alreadyThere' : 'changedMeanwhile');
  return isNotFoundError(error) ? say('gone') : [];
}
