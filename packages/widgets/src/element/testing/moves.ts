/** How pages move an element: jQuery's wrap, a list that is sorted, a portal that is opened. */
export const moves: Readonly<Record<string, (element: HTMLElement) => void>> = {
  'taken out and appended elsewhere': (element) => {
    element.remove();
    document.body.append(element);
  },
  'appended where it already stands': (element) => {
    element.parentElement?.append(element);
  },
  'wrapped, as jQuery does': (element) => {
    const wrapper = document.createElement('div');
    element.before(wrapper);
    wrapper.append(element);
  },
  'moved with all that is around it': (element) => {
    const box = document.createElement('main');
    element.replaceWith(box);
    box.append(element);
    box.parentElement?.append(box);
  },
  'sorted into another place three times': (element) => {
    for (let turn = 0; turn < 3; turn += 1) {
      element.remove();
      document.body.prepend(element);
    }
  },
};

/** Takes an element out of the page, and puts it back once it has noticed. */
export async function takeOut(element: HTMLElement): Promise<void> {
  const { parentElement } = element;
  element.remove();
  await new Promise((resolve) => setTimeout(resolve));
  parentElement?.append(element);
}
