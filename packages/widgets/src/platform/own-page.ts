/** Whether this page is the centre's own: nobody else reads what lies in its storage. */
export function isOwnPage(centerUrl: string): boolean {
  try {
    return new URL(centerUrl, location.href).origin === location.origin;
  } catch {
    return false;
  }
}
