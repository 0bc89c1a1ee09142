/**
 * The case number that a receipt's QR code or link brings in the fragment of the address
 * (`/th/status#number=2570-50-000123-7`); empty where there is none. Only on the centre's own page:
 * the address of another site is not ours to read.
 */
export function numberInAddress(centerUrl: string, { origin, hash }: Location = location): string {
  if (!`${centerUrl}/`.startsWith(`${origin}/`)) return '';
  const number = new URLSearchParams(hash.slice(1)).get('number') ?? '';
  return /^[\d-]{12,20}$/.test(number) ? number : '';
}
