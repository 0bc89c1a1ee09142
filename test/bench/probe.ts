export interface Marks {
  visible?: number;
  firstKey?: number;
  shift: number;
  longestTask: number;
  firstPaint?: number;
  largestPaint?: number;
}

declare global {
  var damrongMarks: Marks;
}

/** Runs inside the page before anything else; must not refer to anything outside itself. */
export function probe(kind: 'form' | 'banner' | 'page'): void {
  const marks: Marks = { shift: 0, longestTask: 0 };
  globalThis.damrongMarks = marks;

  const observe = (type: string, note: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  observe(
    'layout-shift',
    (entry) => (marks.shift += (entry as unknown as { value: number }).value),
  );
  observe('longtask', (entry) => {
    marks.longestTask = Math.max(marks.longestTask, entry.duration);
  });
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') marks.firstPaint = entry.startTime;
  });
  observe('largest-contentful-paint', (entry) => (marks.largestPaint = entry.startTime));

  const isShown = (element: Element): boolean =>
    element.checkVisibility() && element.getBoundingClientRect().height > 0;

  function find(root: ParentNode, selector: string): HTMLElement | undefined {
    for (const element of root.querySelectorAll<HTMLElement>(selector)) {
      if (isShown(element)) return element;
    }
    for (const element of root.querySelectorAll('*')) {
      const found = element.shadowRoot && find(element.shadowRoot, selector);
      if (found) return found;
    }
    return undefined;
  }

  const afterPaint = (then: () => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(0);
    });
  };

  let typed: HTMLElement | undefined;
  function look(): void {
    const goal = kind === 'banner' ? 'a[href^="tel:"]' : 'button';
    if (marks.visible === undefined && find(document, goal)) {
      marks.visible = 0;
      afterPaint(() => (marks.visible = performance.now()));
    }
    const field = kind === 'form' && !typed ? find(document, 'input, textarea') : undefined;
    if (field) {
      typed = field;
      field.focus({ preventScroll: true });
      document.execCommand('insertText', false, 'ก');
      if ((field as HTMLInputElement).value === 'ก') {
        afterPaint(() => (marks.firstKey = performance.now()));
      } else {
        typed = undefined;
      }
    }
    const isDone = marks.visible !== undefined && (kind === 'banner' || typed !== undefined);
    if (!isDone) requestAnimationFrame(look);
  }
  if (kind !== 'page') requestAnimationFrame(look);
}
