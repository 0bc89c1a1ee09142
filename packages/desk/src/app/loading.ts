/** Something that is fetched. `previous` stays on screen while the next answer is awaited or fails. */
export type Loading<Value> =
  | { readonly kind: 'loading'; readonly previous?: Value | undefined }
  | { readonly kind: 'ready'; readonly value: Value }
  | { readonly kind: 'failed'; readonly error: unknown; readonly previous?: Value | undefined };

export function shownValue<Value>(loading: Loading<Value>): Value | undefined {
  if (loading.kind === 'ready') return loading.value;
  return loading.previous;
}
