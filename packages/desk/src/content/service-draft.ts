import {
  codeName,
  documentForms,
  formatPhone,
  parsePhone,
  serviceDocumentInWords,
  serviceFeeInWords,
  serviceHandlings,
  serviceParts,
  serviceTimeInWords,
  toArabicDigits,
  type ContentOf,
  type DocumentForm,
  type Lang,
  type ServiceHandling,
  type ServicePart,
  type ServiceTimeUnit,
} from '@damrong/contract';
import { contentWords } from '../locale/content.ts';

type Service = ContentOf<'services'>;

/** The form opens, and the reader chooses the matter there. */
export const ANY_MATTER = 'any';

/** What a service has beside what all entries have, as it is typed; its telephone numbers are `phones`. */
export interface ServiceDraft {
  readonly handling: ServiceHandling | '';
  readonly audienceTh: string;
  readonly audienceEn: string;
  /** One on each line; the English lines in the order of the Thai ones. */
  readonly documentsTh: string;
  readonly documentsEn: string;
  readonly feeBaht: string;
  readonly feeTh: string;
  readonly feeEn: string;
  readonly timeAmount: string;
  readonly timeUnit: ServiceTimeUnit | '';
  readonly timeTh: string;
  readonly timeEn: string;
  readonly placeTh: string;
  readonly placeEn: string;
  readonly stepsTh: string;
  readonly stepsEn: string;
  /** With commas or lines between them. */
  readonly keywords: string;
  /** Code of a category, `any`, or empty where nothing is filed. */
  readonly filing: string;
}

/** What no other kind has. */
export const noService: ServiceDraft = {
  handling: '',
  audienceTh: '',
  audienceEn: '',
  documentsTh: '',
  documentsEn: '',
  feeBaht: '',
  feeTh: '',
  feeEn: '',
  timeAmount: '',
  timeUnit: '',
  timeTh: '',
  timeEn: '',
  placeTh: '',
  placeEn: '',
  stepsTh: '',
  stepsEn: '',
  keywords: '',
  filing: '',
};

/** Stands for an English line that is not written. */
const NO_WORDS = '-';

/** A service, to be written anew. */
export function serviceDraftOf(content: Service): ServiceDraft & { readonly phones: string } {
  const { audienceTh, audienceEn, feeTh, feeEn, timeTh, timeEn, placeTh, placeEn } = content;
  const { documents, feeBaht, filing, handling, steps, time } = content;
  return {
    ...{ audienceTh, audienceEn, feeTh, feeEn, timeTh, timeEn, placeTh, placeEn, handling },
    documentsTh: documents.map((one) => serviceDocumentInWords(one, 'th')).join('\n'),
    documentsEn: englishLines(documents),
    feeBaht: feeBaht === null ? '' : String(feeBaht),
    timeAmount: time === null ? '' : String(time.amount),
    timeUnit: time?.unit ?? '',
    stepsTh: steps.map(({ th }) => th).join('\n'),
    stepsEn: englishLines(steps),
    keywords: content.keywords.join(', '),
    filing: filing === null ? '' : (filing.categoryCode ?? ANY_MATTER),
    phones: content.phones.map((phone) => formatPhone(phone, 'th')).join(', '),
  };
}

/** What a draft says of a service so far. */
export function serviceOf(
  base: Pick<Service, 'nameTh' | 'nameEn' | 'url' | 'hidden'>,
  draft: ServiceDraft & { readonly phones: string },
): Service {
  const { audienceTh, audienceEn, feeTh, feeEn, timeTh, timeEn, placeTh, placeEn } = draft;
  const { filing, handling, timeAmount, timeUnit } = draft;
  const english = (of: string, index: number) => {
    const words = linesOf(of)[index] ?? '';
    return words === NO_WORDS ? '' : words;
  };
  return {
    kind: 'services',
    ...base,
    ...{ audienceTh, audienceEn, feeTh, feeEn, timeTh, timeEn, placeTh, placeEn },
    // What is not chosen yet is refused at its field.
    handling: handling as ServiceHandling,
    documents: linesOf(draft.documentsTh).map((typed, index) => ({
      ...typedDocument(typed),
      en: english(draft.documentsEn, index),
    })),
    feeBaht: draft.feeBaht.trim() === '' ? null : numberOf(draft.feeBaht),
    time:
      timeAmount.trim() === '' && timeUnit === ''
        ? null
        : { amount: numberOf(timeAmount), unit: timeUnit as ServiceTimeUnit },
    phones: draft.phones
      .split(/[,\n]/)
      .map((phone) => parsePhone(phone) ?? phone.trim())
      .filter(Boolean),
    steps: linesOf(draft.stepsTh).map((th, index) => ({ th, en: english(draft.stepsEn, index) })),
    keywords: draft.keywords
      .split(/[,\n]/)
      .map((word) => word.trim())
      .filter(Boolean),
    filing: filing === '' ? null : { categoryCode: filing === ANY_MATTER ? null : filing },
    follows: [],
  };
}

/** Whether English lines are as many as the Thai ones whose words they are; none at all are right, too. */
export function areLinesPaired(th: string, en: string): boolean {
  const count = linesOf(en).length;
  return count === 0 || count === linesOf(th).length;
}

/** What a province's entry is written over: what it says the same as, it follows. */
export interface FollowBase {
  readonly content: Service;
  readonly position: number;
  /** What can be followed: all parts, or where the national entry is not here those that were. */
  readonly among: readonly ServicePart[];
}

export const allParts = Object.keys(serviceParts) as ServicePart[];

/** The parts in which a province's entry says what the national one says. */
export function followedParts(
  { content, position }: { readonly content: Service; readonly position: number },
  base: FollowBase,
): ServicePart[] {
  const isSame = (part: ServicePart) =>
    part === 'order'
      ? position === base.position
      : serviceParts[part].every(
          (field) => spelled(content[field]) === spelled(base.content[field]),
        );
  return base.among.filter(isSame);
}

/** A value as text; the database has the fields of an object in an order of its own. */
function spelled(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

/** The names of the parts in which a province's entry says something of its own. */
export function ownPartsText(follows: readonly ServicePart[], lang: Lang): string {
  const text = contentWords[lang];
  const own = allParts.filter((part) => !follows.includes(part)).map((part) => text.parts[part]);
  return own.length === 0 ? text.followsAll : text.ownParts(own.join(', '));
}

/** Each field as words, in the order of the form. */
export function serviceWordsOf(content: Service, lang: Lang): [label: string, value: string][] {
  const text = contentWords[lang];
  const { documents, filing, follows, handling, phones, steps } = content;
  const lines = (of: Service['steps'], key: Lang) => of.map((one) => one[key]).join(', ');
  return [
    [text.handling, codeName(serviceHandlings, handling, lang)],
    [text.audienceTh, content.audienceTh],
    [text.audienceEn, content.audienceEn],
    [text.documentsTh, documents.map((one) => serviceDocumentInWords(one, 'th')).join(', ')],
    [text.documentsEn, lines(documents, 'en')],
    [text.feeBaht, serviceFeeInWords(content, lang)],
    [text.timeAmount, serviceTimeInWords(content, lang)],
    [text.placeTh, content.placeTh],
    [text.placeEn, content.placeEn],
    [text.phones, phones.map((phone) => formatPhone(phone, lang)).join(', ')],
    [text.stepsTh, lines(steps, 'th')],
    [text.stepsEn, lines(steps, 'en')],
    [text.keywords, content.keywords.join(', ')],
    [text.filing, filing === null ? text.notSet : (filing.categoryCode ?? text.anyMatter)],
    ...(follows.length === 0
      ? []
      : [[text.differences, ownPartsText(follows, lang)] satisfies [string, string]]),
  ];
}

const FORM = new RegExp(`\\s*\\((${documentForms.map(({ th }) => th).join('|')})\\)$`, 'u');

/** "บัตรประจำตัวประชาชน (ตัวจริง)", as it is read and as it is typed. */
function typedDocument(typed: string): { readonly th: string; readonly form: DocumentForm | null } {
  const words = FORM.exec(typed)?.[1];
  const form = documentForms.find(({ th }) => th === words)?.code ?? null;
  return { th: form === null ? typed : typed.replace(FORM, ''), form };
}

function linesOf(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim().replace(/^[-•*] +/, ''))
    .filter(Boolean);
}

/** None at all where no line has English words. */
function englishLines(lines: readonly { readonly en: string }[]): string {
  return lines.some(({ en }) => en !== '') ? lines.map(({ en }) => en || NO_WORDS).join('\n') : '';
}

function numberOf(typed: string): number {
  const digits = toArabicDigits(typed.trim()).replaceAll(',', '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : Number.NaN;
}
