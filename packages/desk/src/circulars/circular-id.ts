const CIRCULAR_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id in an address; undefined where it is none. */
export function readCircularId({ circular = '' }: Readonly<Record<string, string>>) {
  return CIRCULAR_ID.test(circular) ? circular : undefined;
}
