export interface Welcome {
  centerUrl: string;
  deskUrl: string;
  sites: readonly { name: string; url: string; moved: boolean }[];
  /** `password` is null where the officer has set their own. */
  officers: readonly { username: string; password: string | null }[];
  /** Who can open sealed reports; empty where these keys were made at an earlier start. */
  sealed: readonly { username: string; passphrase: string }[];
  /** A case to try the look-up with. */
  example: { number: string; code: string } | undefined;
  /** Why the demo's cases and officers were left alone, where they were. */
  notice: string | undefined;
}

const line = (name: string, value: string): string => `  ${name.padEnd(21)} ${value}`;

/** What to open and how to sign in. */
export function welcome({
  centerUrl,
  deskUrl,
  sites,
  officers,
  sealed,
  example,
  notice,
}: Welcome): string {
  const officerLines = officers.map(({ username, password }) =>
    line(username, password ?? 'has set an own password'),
  );
  const lines = [
    '',
    'The centre is open.',
    '',
    ...sites.map(({ name, url, moved }) =>
      line(name, `${url}/${moved ? '  (its own port was taken)' : ''}`),
    ),
    line('The centre itself', `${centerUrl}/th/`),
    line('Sealed reports', `${centerUrl}/th/sealed`),
    line("The officers' desk", `${deskUrl}/`),
    '',
    ...(notice === undefined ? [] : [notice, '']),
    ...(officerLines.length === 0
      ? []
      : ['Sign in at the desk with a one-time password:', ...officerLines, '']),
    ...(sealed.length === 0
      ? []
      : [
          'Open sealed reports at the desk with a passphrase, told once:',
          ...sealed.map(({ username, passphrase }) => line(username, passphrase)),
          '',
        ]),
    ...(example === undefined
      ? []
      : [`Follow a case with the number ${example.number} and the code ${example.code}.`, '']),
    'Ctrl-C ends it.',
  ];
  return lines.join('\n');
}
