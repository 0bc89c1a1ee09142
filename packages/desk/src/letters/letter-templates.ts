import {
  bangkokDate,
  formatThaiDate,
  isToComplainant,
  type CenterCard,
  type Letter,
  type LetterKind,
  type LetterRow,
  type NewLetter,
  type OfficerCase,
} from '@damrong/contract';

/** What a letter is made from. */
export interface LetterSource {
  readonly case: OfficerCase;
  readonly center: CenterCard;
  /** Those of the case, in the order in which they went out. */
  readonly letters: readonly LetterRow[];
  /** The request that a reminder is about. */
  readonly first?: Letter | undefined;
  readonly today: string;
}

const REQUEST_DAYS = 15;
/** Days until the next answer, after the first, the second and the third reminder. */
const REMINDER_DAYS = [7, 5, 5] as const;

const DAY_MS = 86_400_000;

/** A letter of this kind as the centre would write it; each word can be changed before it is issued. */
export function letterTemplate(kind: LetterKind, source: LetterSource): NewLetter {
  const { center } = source;
  const answerBy = isToComplainant(kind) ? null : dayAfter(source.today, daysFor(kind, source));
  const count = kind === 'reminder' ? sentReminders(source).length + 1 : 0;
  return {
    kind,
    form: source.first?.form ?? (isToComplainant(kind) ? 'external' : 'memo'),
    series: 'ordinary',
    speed: count > 1 ? 'most_urgent' : null,
    secrecy: null,
    office: `${center.name.th}\n${center.address.th}`.trim(),
    subject: subjectOf(kind, source, count),
    salutation: source.first?.salutation ?? 'usual',
    addressee: addresseeOf(kind, source),
    references: referencesOf(kind, source),
    enclosures: [],
    body: letterBody(kind, source, answerBy),
    signer: center.director?.name ?? '',
    post: center.director?.post.th ?? '',
    contact: [center.name.th, ...(center.phone === '' ? [] : [`โทร. ${center.phone}`])].join('\n'),
    copies: [],
    answerBy,
    remindsOf: kind === 'reminder' ? (source.first?.id ?? null) : null,
  };
}

/** The paragraphs of such a letter, with the day by which an agency answers. */
export function letterBody(
  kind: LetterKind,
  source: LetterSource,
  answerBy: string | null,
): string {
  const paragraphs = {
    receipt: receiptBody,
    result: resultBody,
    request: requestBody,
    reminder: reminderBody,
  }[kind](source, answerBy ?? source.today);
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n');
}

/** The reminders of the same request that count. */
function sentReminders({ letters, first }: LetterSource): LetterRow[] {
  return letters.filter(({ remindsOf, voided }) => remindsOf === first?.id && voided === null);
}

function receiptBody({ case: one, center }: LetterSource): string[] {
  const { agency, dueOn, number, title } = one;
  const given = agency === null ? '' : ` และได้ส่งให้${agency}พิจารณาดำเนินการแล้ว`;
  const due = dueOn === null ? '' : ` คาดว่าจะแจ้งผลให้ท่านทราบได้ภายในวันที่ ${day(dueOn)}`;
  return [
    `ตามที่ท่านได้ยื่นเรื่องต่อ${center.name.th} เรื่อง ${title} นั้น`,
    `${center.name.th}ได้รับเรื่องของท่านไว้แล้ว เป็นเรื่องเลขที่ ${number}${given}${due}`,
    askedAt(center),
    'จึงเรียนมาเพื่อทราบ',
  ];
}

function resultBody({ case: one, center }: LetterSource): string[] {
  const { agency, number, result, title } = one;
  const by = agency === null ? center.name.th : `${center.name.th}ร่วมกับ${agency}`;
  return [
    `ตามที่ท่านได้ยื่นเรื่องต่อ${center.name.th} เรื่อง ${title} เป็นเรื่องเลขที่ ${number} นั้น`,
    `${by}ได้ดำเนินการแล้ว ปรากฏผลดังนี้`,
    inOneParagraph(result ?? ''),
    askedAt(center),
    'จึงเรียนมาเพื่อทราบ',
  ];
}

function requestBody({ case: one, center, today }: LetterSource, answerBy: string): string[] {
  const { number, title, facts, wish, complainant } = one;
  return [
    `ด้วย${center.name.th}ได้รับเรื่องเลขที่ ${number} เมื่อวันที่ ${day(bangkokDate(one.receivedAt))} เรื่อง ${title} มีข้อเท็จจริงโดยสรุปดังนี้`,
    inOneParagraph(facts),
    wish === null ? '' : `ผู้ร้องประสงค์ให้ ${inOneParagraph(wish)}`,
    `${center.name.th}พิจารณาแล้วเห็นว่าเรื่องดังกล่าวอยู่ในอำนาจหน้าที่ของหน่วยงานของท่าน จึงขอให้พิจารณาดำเนินการ และแจ้งผลให้${center.name.th}ทราบ${within(today, answerBy)}`,
    complainant.identity === 'named'
      ? ''
      : 'ทั้งนี้ ผู้ร้องไม่ประสงค์ให้เปิดเผยตัวตน ขอให้ดำเนินการโดยไม่สืบหาตัวผู้ร้อง',
    'จึงเรียนมาเพื่อโปรดพิจารณาดำเนินการและแจ้งผลให้ทราบ',
  ];
}

function reminderBody(source: LetterSource, answerBy: string): string[] {
  const { case: one, center, first, today } = source;
  const last = sentReminders(source).at(-1) ?? first;
  const due = last?.answerBy ?? today;
  const now = due < today ? 'บัดนี้พ้นกำหนดแล้ว' : 'บัดนี้';
  return [
    `ตามหนังสือที่อ้างถึง ${center.name.th}ขอให้ท่านพิจารณาดำเนินการเรื่องเลขที่ ${one.number} เรื่อง ${one.title} และแจ้งผลภายในวันที่ ${day(due)} นั้น`,
    `${now} ${center.name.th}ยังไม่ได้รับแจ้งผลการดำเนินการจากท่าน จึงขอให้เร่งรัดดำเนินการและแจ้งผลให้${center.name.th}ทราบ${within(today, answerBy)}`,
    'จึงเรียนมาเพื่อโปรดพิจารณาดำเนินการและแจ้งผลให้ทราบโดยเร็ว',
  ];
}

function subjectOf(kind: LetterKind, { case: { title } }: LetterSource, count: number): string {
  switch (kind) {
    case 'receipt':
      return 'แจ้งการรับเรื่อง';
    case 'result':
      return 'แจ้งผลการดำเนินการ';
    case 'request':
      return `ขอให้พิจารณาดำเนินการและแจ้งผล เรื่อง ${title}`;
    case 'reminder':
      return `ขอให้เร่งรัดดำเนินการและแจ้งผล (เตือนครั้งที่ ${count})`;
  }
}

function addresseeOf(kind: LetterKind, { case: one, first }: LetterSource): string {
  if (isToComplainant(kind)) return one.complainant.name ?? '';
  if (first !== undefined) return first.addressee;
  const given = one.assignments.filter(({ ended }) => !ended).at(-1);
  if (given === undefined) return '';
  const { recipientKind, recipientName } = given;
  if (recipientKind === 'district') return recipientName.replace(/^อำเภอ/, 'นายอำเภอ');
  if (recipientKind === 'center') {
    return recipientName.replace(/^ศูนย์ดำรงธรรม(?=จังหวัด)/, 'ผู้ว่าราชการ');
  }
  return recipientName;
}

function referencesOf(kind: LetterKind, source: LetterSource): string[] {
  const { case: one, center, first } = source;
  if (isToComplainant(kind)) {
    return [`เรื่องที่ท่านยื่น ลงวันที่ ${day(bangkokDate(one.receivedAt))}`];
  }
  if (kind === 'request' || first === undefined) return [];
  return [first, ...sentReminders(source)].map(
    ({ fullNumber, dated }) => `หนังสือ${center.name.th} ที่ ${fullNumber} ลงวันที่ ${day(dated)}`,
  );
}

function daysFor(kind: LetterKind, source: LetterSource): number {
  if (kind !== 'reminder') return REQUEST_DAYS;
  return REMINDER_DAYS[sentReminders(source).length] ?? REMINDER_DAYS[2];
}

function askedAt(center: CenterCard): string {
  const phone = center.phone === '' ? '' : ` โทร. ${center.phone}`;
  return `หากท่านประสงค์จะสอบถามหรือแจ้งข้อมูลเพิ่มเติม โปรดติดต่อ${center.name.th}${phone} หรือสายด่วน ${center.hotline} พร้อมแจ้งเลขที่เรื่องข้างต้น`;
}

function within(today: string, answerBy: string): string {
  const days = Math.round((Date.parse(answerBy) - Date.parse(today)) / DAY_MS);
  const count = days > 0 ? `ภายใน ${days} วัน คือ` : '';
  return `${count}ภายในวันที่ ${day(answerBy)}`;
}

function dayAfter(today: string, days: number): string {
  return new Date(Date.parse(today) + days * DAY_MS).toISOString().slice(0, 10);
}

function day(iso: string): string {
  return formatThaiDate(iso, 'th');
}

/** What people write has lines where they please. */
function inOneParagraph(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}
