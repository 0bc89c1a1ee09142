/** Whether the browser would ask before this page is left, as it asks who listens. */
export function asksBeforeLeaving(): boolean {
  return !dispatchEvent(new Event('beforeunload', { cancelable: true }));
}
