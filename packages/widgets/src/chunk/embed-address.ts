let embed: string | undefined;

/** Remembers where the entry was loaded from: `https://host/embed/v1/damrong.js`. */
export function setEmbedAddress(address: string): void {
  embed = address;
}

/** The folder of this release's chunks, or undefined when no script tag brought us. */
export function releaseAddress(version: string): string | undefined {
  return embed && new URL(`../${version}/`, embed).href;
}

/** The centre that serves the script, without a closing slash; the page itself when none did. */
export function centreAddress(): string {
  return new URL(embed === undefined ? '/' : '../../', embed ?? location.href).href.replace(
    /\/$/,
    '',
  );
}
