/** Writes the center that copies of the script fall back to into the entries; by DAMRONG_PUBLIC_URL. */
export function homeAddress(address = process.env.DAMRONG_PUBLIC_URL ?? '') {
  return {
    name: 'home-address',
    load(id) {
      if (!id.endsWith('/chunk/home-address.ts')) return null;
      return `export const homeAddress = ${JSON.stringify(address.replace(/\/+$/, ''))};`;
    },
  };
}
