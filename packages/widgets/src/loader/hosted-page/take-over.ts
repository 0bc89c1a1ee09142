/** What a form that takes another one's place has of it. */
interface Draft {
  look?(query: string, group: string): void;
  change(change: object): void;
}

interface Successor extends HTMLElement {
  readonly updateComplete?: Promise<boolean>;
  readonly state?: Draft;
}

/**
 * The form of HTML, which a reader can write in from the first moment, gives its place to the element,
 * with all that was written. Whoever is writing in it goes on doing so until they have left it, and a
 * form with files, which cannot be handed on, stays.
 */
export function takeOverPlainForm(): void {
  const part = document.querySelector('.plain-part');
  const form = part?.querySelector('form');
  const element = part?.previousElementSibling as Successor | null | undefined;
  if (!part || !form || !element) return;
  const isWithin = (node: EventTarget | null) => node instanceof Node && form.contains(node);
  const isHeld = () =>
    isWithin(document.activeElement) ||
    [...form.querySelectorAll<HTMLInputElement>('[type=file]')].some(({ files }) => files?.length);
  const hold = () => {
    element.hidden = isHeld();
  };
  // A press is over only with its click: nothing may move under it before.
  const leave = ({ target }: Event) => {
    if (isWithin(target) || isHeld()) return;
    removeEventListener('click', leave, true);
    removeEventListener('keyup', leave, true);
    removeEventListener('focusin', hold, true);
    const typed = new FormData(form);
    element.hidden = false;
    part.remove();
    if ([...typed].some(isWritten)) void handOn(typed, element);
  };
  hold();
  addEventListener('focusin', hold, true);
  void customElements.whenDefined(element.localName).then(() => {
    addEventListener('click', leave, true);
    addEventListener('keyup', leave, true);
    leave(new Event('defined'));
  });
}

/** What a form has before anybody has touched it. */
const given = ['key', 'token', 'provinceCode', 'complainant.identity', 'attachments'];

function isWritten([name, value]: [string, FormDataEntryValue]): boolean {
  return value !== '' && !given.includes(name);
}

async function handOn(typed: FormData, element: Successor): Promise<void> {
  await element.updateComplete;
  const of = (name: string) => {
    const value = typed.get(name);
    return typeof value === 'string' ? value : '';
  };
  const { state } = element;
  if (element.localName === 'damrong-complaint-form') handOnComplaint(of, state);
  else if (element.localName === 'damrong-opinion-form') {
    state?.change(named(of, ['topicCode', 'text', 'districtCode', 'ageBand', 'occupation']));
  } else if (state !== undefined) {
    const all = (name: string) => typed.getAll(name);
    state.change({
      kind: of('kind') || undefined,
      skills: all('skills'),
      districts: all('districtCodes'),
      days: all('days'),
      hours: all('hours'),
      ...named(of, ['note', 'name', 'contactName', 'phone', 'email']),
    });
  } else {
    for (const name of ['number', 'code']) {
      const field = element.shadowRoot?.querySelector<HTMLInputElement>(`#${name}`);
      if (!field || of(name) === '') continue;
      field.value = of(name);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
}

function handOnComplaint(of: (name: string) => string, state: Draft | undefined): void {
  const category = of('categoryCode');
  const place = of('place');
  const [day, month, year] = ['day', 'month', 'year'].map((part) => of(`happenedOn.${part}`));
  const [name, phone, email] = ['name', 'phone', 'email'].map((part) => of(`complainant.${part}`));
  if (category !== '') state?.look?.('', category.split('.')[0] ?? '');
  state?.change({
    category,
    ...named(of, ['facts', 'wish']),
    ...(day || month || year ? { when: 'other', date: { day, month, year } } : {}),
    district: place.slice(0, 4),
    landmark: of('location.landmark'),
    identity: of('complainant.identity') || 'named',
    kind: of('complainant.kind') || 'person',
    ...{ name, phone, email },
  });
  // A subdistrict does not outlive the change of its district.
  if (place.length > 4) state?.change({ subdistrict: place });
}

function named(of: (name: string) => string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, of(name)]));
}
