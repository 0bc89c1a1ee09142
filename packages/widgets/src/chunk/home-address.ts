/**
 * The center that copies of the script fall back to where nothing tells them another one; none unless
 * the build is told one by `DAMRONG_PUBLIC_URL`.
 */
export const homeAddress: string = '';
