/** What is asked of the hub; one of an older release may not know it. */
interface Hub extends Element {
  openComplaint(category: string | undefined): boolean;
}

interface ComplaintForm extends HTMLElement {
  category: string | undefined;
  focusHeading(): void;
}

/**
 * Leads to the complaint form that stands on the same page, with a matter chosen where nobody has
 * chosen one there; what was written into it stays.
 * @returns whether there is one
 */
export function openComplaint(from: HTMLElement, category: string | undefined): boolean {
  const root = from.getRootNode();
  if (root instanceof ShadowRoot && isHub(root.host) && root.host.openComplaint(category)) {
    return true;
  }
  const { ownerDocument: page } = from;
  const form = page.querySelector<ComplaintForm>('damrong-complaint-form:defined');
  if (form !== null) {
    if (category !== undefined) form.category = category;
    form.scrollIntoView();
    form.focusHeading();
    return true;
  }
  for (const hub of page.querySelectorAll('damrong-center:defined')) {
    if (!isHub(hub) || !hub.openComplaint(category)) continue;
    hub.scrollIntoView();
    return true;
  }
  return false;
}

function isHub(element: Element): element is Hub {
  return element.localName === 'damrong-center' && 'openComplaint' in element;
}
