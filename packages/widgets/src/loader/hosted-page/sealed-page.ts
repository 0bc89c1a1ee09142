import { toArabicDigits } from '@damrong/contract';
import {
  checkDirectory,
  foldSymbols,
  fromBase64,
  isSealedError,
  readSealedCode,
  recipientsOf,
  type Bytes,
  type Directory,
  type DirectoryEntry,
} from '@damrong/contract/sealed';
import { CallError, fetchDirectory, sendBox, type SealedReceipt } from './sealed-calls.ts';
import { paragraph, part, showStep, tell, type SealedSettings } from './sealed-parts.ts';
import { readReport, type ReadThread } from './sealed-reading.ts';
import {
  furtherHeaders,
  sealFirst,
  sealFurther,
  type SealedFirst,
  type Writing,
} from './sealed-writing.ts';

const MOST_CHARACTERS = 15_000;

/** A box is sealed to twelve keys at most, and an answer to one more than its letter. */
const MOST_RECIPIENTS = 11;

/** Which of the six groups have to be typed back, counted from 0. */
const ASKED_GROUPS = [1, 4] as const;

/** A box is on its way, and nobody has heard whether it has arrived. */
class UnconfirmedError extends Error {}

/** A further letter that is sent again as it is, not sealed again, until it has arrived. */
interface Further {
  readonly said: string;
  readonly bytes: Bytes;
  readonly headers: Readonly<Record<string, string>>;
  readonly key: string;
}

const newKey = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');

/** @throws UnconfirmedError where the same box has to be sent again; CallError where it was refused */
async function deliver({ bytes, headers, key }: Omit<Further, 'said'>): Promise<unknown> {
  try {
    return await sendBox(bytes, headers, key);
  } catch (error) {
    const isRefused = error instanceof CallError && error.status >= 400 && error.status < 500;
    throw isRefused ? error : new UnconfirmedError();
  }
}

/** As it is typed: with or without dashes, in Thai digits or Arabic ones. */
function readNumber(typed: string): string | undefined {
  const digits = toArabicDigits(typed).replace(/\D/g, '');
  const [, ...parts] = /^(\d{4})(\d\d)(\d{6})(\d)$/.exec(digits) ?? [];
  return parts.length === 0 ? undefined : parts.join('-');
}

/** The citizen's page: writes, seals and sends, and reads answers by number and code. */
export class SealedPage {
  readonly #settings = JSON.parse(part('sealed').dataset['settings'] ?? '{}') as SealedSettings;
  #directory: Directory | undefined;
  #officers: readonly DirectoryEntry[] = [];
  #first: (SealedFirst & { readonly key: string }) | undefined;
  #read: ReadThread | undefined;
  #further: Further | undefined;
  #isBusy = false;
  #isLeaving = false;

  /** Judges the list of officers first: without one that two roots have signed, there is no form. */
  async start(): Promise<void> {
    part('exit').addEventListener('click', (event) => {
      event.preventDefault();
      this.#leave();
    });
    addEventListener('beforeunload', (event) => {
      const isWritten = ['text', 'more-text'].some((id) => this.#value(id) !== '');
      if (isWritten && !this.#isLeaving) event.preventDefault();
    });
    try {
      if (typeof crypto === 'undefined' || !('subtle' in crypto))
        return this.#refuse('crypto_missing');
      const { roots, province } = this.#settings;
      this.#directory = await checkDirectory(await fetchDirectory(), {
        roots: roots.map((root) => fromBase64(root) ?? new Uint8Array()),
        leastVersion: 1,
        now: new Date(),
      });
      this.#officers = recipientsOf(this.#directory, province, new Date());
    } catch (error) {
      return this.#refuse(isSealedError(error) ? error.fault : 'directory_unreadable');
    }
    this.#offerRecipients('recipients');
    this.#offerRecipients('more-recipients');
    this.#on('to-code', () => this.#toCode());
    this.#on('to-text', () => {
      this.#first = undefined;
      showStep('write');
    });
    this.#on('send', () => this.#send());
    this.#on('open', () => this.#open());
    this.#on('add', () => this.#add());
    for (const [tab, step] of [
      ['tab-write', 'write'],
      ['tab-return', 'return'],
    ] as const) {
      part(tab).addEventListener('click', () => {
        tell('');
        showStep(step);
      });
    }
    part('groups').addEventListener('input', () => this.#checkGroups());
    part('tabs').hidden = false;
    showStep(location.hash === '#return' ? 'return' : 'write');
  }

  #value(id: string): string {
    return part<HTMLInputElement | HTMLTextAreaElement>(id).value.trim();
  }

  #on(id: string, act: () => void | Promise<void>): void {
    part(id).addEventListener('click', () => void this.#once(act));
  }

  /** One act at a time, and whatever it throws becomes a sentence. */
  async #once(act: () => void | Promise<void>): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    part('busy').hidden = false;
    tell('');
    try {
      await act();
    } catch (error) {
      const { faults, words } = this.#settings;
      if (isSealedError(error)) tell(faults[error.fault] ?? words.failed);
      else if (error instanceof UnconfirmedError) tell(words.unconfirmed);
      else if (error instanceof CallError && error.status === 404) tell(words.wrongCode);
      else tell(words.failed);
    } finally {
      this.#isBusy = false;
      part('busy').hidden = true;
    }
  }

  #refuse(fault: string): void {
    tell(this.#settings.faults[fault] ?? this.#settings.words.failed);
    part('instead').hidden = false;
  }

  #leave(): void {
    this.#isLeaving = true;
    for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'textarea, input',
    )) {
      field.value = '';
    }
    location.replace(part<HTMLAnchorElement>('exit').href);
  }

  /** Whom the first letter was not for is no secret that this page keeps: a further one asks anew. */
  #offerRecipients(into: string): void {
    const { lang } = this.#settings;
    for (const { kid, title } of this.#officers) {
      const label = document.createElement('label');
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.checked = into === 'recipients';
      box.value = kid;
      label.append(box, ` ${title[lang]}`);
      part(into).append(label);
    }
  }

  /** What stands in the fields; a sentence instead of an answer where something is missing. */
  #writing(textId: string, recipientsId: string, contact = ''): Writing | undefined {
    const { words } = this.#settings;
    const text = this.#value(textId);
    const chosen = [...part(recipientsId).querySelectorAll('input')].filter((box) => box.checked);
    const kids = chosen.map(({ value }) => value);
    const recipients = this.#officers.filter(({ kid }) => kids.includes(kid));
    if (text === '') tell(words.emptyText);
    else if (text.length > MOST_CHARACTERS) tell(words.tooLong);
    else if (recipients.length === 0) tell(words.noRecipient);
    else if (recipients.length > MOST_RECIPIENTS) tell(words.tooMany);
    else return { text, contact, recipients };
    return undefined;
  }

  #about() {
    const { lang, province: provinceCode } = this.#settings;
    if (this.#directory === undefined) throw new Error('nothing is sealed without a directory');
    return { lang, provinceCode, directory: this.#directory };
  }

  async #toCode(): Promise<void> {
    const writing = this.#writing('text', 'recipients', this.#value('contact'));
    if (writing === undefined) return;
    this.#first = { ...(await sealFirst(writing, this.#about())), key: newKey() };
    part('code').textContent = this.#first.code;
    part('code-again').textContent = this.#first.code;
    for (const field of this.#groupFields()) field.value = '';
    this.#checkGroups();
    showStep('keep');
  }

  #groupFields(): readonly HTMLInputElement[] {
    return [...part('groups').querySelectorAll('input')];
  }

  /** The send button works once two groups were copied from where they were written down. */
  #checkGroups(): void {
    const groups = this.#first?.code.split('-') ?? [];
    const typed = this.#groupFields().map(({ value }) => foldSymbols(value));
    const isCopied = ASKED_GROUPS.every((group, index) => typed[index] === groups[group]);
    part<HTMLButtonElement>('send').disabled = !isCopied;
    const areFull = typed.every((text) => text.length >= 4);
    part('groups-told').textContent = areFull && !isCopied ? this.#settings.words.groupsWrong : '';
  }

  async #send(): Promise<void> {
    const first = this.#first;
    if (first === undefined) return;
    const category = part<HTMLSelectElement>('category').value;
    const told = category === '' ? {} : { 'damrong-category': category };
    const headers = { ...first.headers, ...told };
    // What may have arrived already is sent again as it is, and not written anew.
    part('to-text').hidden = true;
    const receipt = (await deliver({ ...first, headers })) as SealedReceipt;
    part('number').textContent = receipt.number;
    this.#first = undefined;
    part<HTMLTextAreaElement>('text').value = '';
    part<HTMLInputElement>('contact').value = '';
    showStep('sent');
  }

  async #open(): Promise<void> {
    const { words } = this.#settings;
    const number = readNumber(this.#value('typed-number'));
    const typed = readSealedCode(this.#value('typed-code'));
    if (!typed.ok || number === undefined) {
      tell(words.wrongCode);
      return;
    }
    const { directory } = this.#about();
    this.#read = await readReport(number, typed.code, directory);
    part('read-number').textContent = number;
    this.#showAnswers(this.#read);
    showStep('read');
  }

  #showAnswers({ answers, faults }: ReadThread): void {
    const { faults: sentences, lang, words } = this.#settings;
    const list = part('answers');
    list.replaceChildren(...faults.map((fault) => paragraph(sentences[fault] ?? fault, 'wrong')));
    if (answers.length === 0) list.append(paragraph(words.noAnswer));
    for (const { fault, from, receivedAt, text } of answers) {
      const item = document.createElement('article');
      const when = new Date(receivedAt).toLocaleString(lang === 'th' ? 'th-TH' : 'en-GB');
      if (fault !== undefined) item.append(paragraph(sentences[fault] ?? fault, 'wrong'));
      else item.append(paragraph(text, 'letter'));
      item.append(
        paragraph(
          from === undefined
            ? `${words.receivedOn} ${when}`
            : `${words.by} ${from.title[lang]}, ${when}`,
          'secondary',
        ),
      );
      list.append(item);
    }
  }

  async #add(): Promise<void> {
    const writing = this.#writing('more-text', 'more-recipients');
    const read = this.#read;
    if (writing === undefined || read === undefined) return;
    const typed = readSealedCode(this.#value('typed-code'));
    if (!typed.ok) return;
    const { number } = read.thread;
    const said = JSON.stringify([number, writing.text, writing.recipients.map(({ kid }) => kid)]);
    if (this.#further?.said !== said) {
      const bytes = await sealFurther(writing, this.#about(), read.thread);
      const headers = await furtherHeaders(number, typed.code);
      this.#further = { said, bytes, headers, key: newKey() };
    }
    await deliver(this.#further);
    this.#further = undefined;
    // Only number and code show the answers again, which have been read by then.
    this.#read = undefined;
    // What was typed meanwhile stays.
    if (this.#value('more-text') === writing.text) {
      part<HTMLTextAreaElement>('more-text').value = '';
    }
    showStep('added');
  }
}
