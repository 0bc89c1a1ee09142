/** Something that is fetched. `previous` stays on screen while the next answer is on its way. */
export type Loading<Value> =
  | { readonly kind: 'loading'; readonly previous?: Value | undefined }
  | { readonly kind: 'ready'; readonly value: Value }
  | { readonly kind: 'failed'; readonly error: unknown };

export function shownValue<Value>(loading: Loading<Value>): Value | undefined {
  if (loading.kind === 'ready') return loading.value;
  return loading.kind === 'loading' ? loading.previous : undefined;
}
