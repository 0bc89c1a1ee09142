/** What the server has written into the page beside its text. */
export interface SealedSettings {
  readonly lang: 'th' | 'en';
  readonly province: string;
  /** Raw public keys of the roots, in base64url. */
  readonly roots: readonly string[];
  readonly faults: Readonly<Record<string, string>>;
  readonly words: {
    readonly failed: string;
    readonly unconfirmed: string;
    readonly wrongCode: string;
    readonly emptyText: string;
    readonly tooLong: string;
    readonly noRecipient: string;
    readonly tooMany: string;
    readonly groupsWrong: string;
    readonly by: string;
    readonly receivedOn: string;
    readonly noAnswer: string;
  };
}

/** An element of the page by its id; the page is ours, and each is there. */
export function part<Type extends HTMLElement = HTMLElement>(id: string): Type {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no ${id}`);
  return found as Type;
}

/** Shows one of the page's steps and no other, and leads the reader to its heading. */
export function showStep(id: string): void {
  for (const step of document.querySelectorAll<HTMLElement>('[data-step]')) {
    step.hidden = step.id !== id;
  }
  const heading = part(id).querySelector<HTMLElement>('h2');
  heading?.focus();
}

/** What is to be done about a refusal; empty takes it away. */
export function tell(text: string): void {
  const notice = part('told');
  notice.textContent = text;
  notice.hidden = text === '';
  if (text !== '') notice.scrollIntoView({ block: 'center' });
}

/** A paragraph of text that came from somebody. */
export function paragraph(text: string, kind = ''): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  element.className = kind;
  return element;
}
