/** The codes of an event that an element fires while something is done. */
export async function captureEvents(
  element: HTMLElement,
  name: 'damrong-error',
  act: () => unknown,
): Promise<string[]> {
  const codes: string[] = [];
  const note = ({ code }: HTMLElementEventMap['damrong-error']) => codes.push(code);
  element.addEventListener(name, note);
  await act();
  element.removeEventListener(name, note);
  return codes;
}
