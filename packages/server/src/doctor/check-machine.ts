import { access, constants, mkdir, readdir, stat, statfs } from 'node:fs/promises';
import { clockProblem } from '../clock-problem.ts';
import type { Config } from '../config.ts';
import { nodeProblem } from '../node-version.ts';
import { fault, ok, reasonOf, warning, type Check, type Finding } from './finding.ts';

const GB = 1024 ** 3;
const OTHERS = 0o007;

/** Node, the user, the clock, built files, directories and the room on their disks. */
export const checkMachine: Check = async ({ config, now }) => [
  node(),
  ...user(config),
  clock(now),
  ...(await builtFiles(config)),
  ...(await filesDirectory(config)),
  ...(await dataDirectory(config)),
];

function node(): Finding {
  const { node: version } = process.versions;
  const problem = nodeProblem(version);
  return problem === undefined ? ok(`Node ${version}`) : fault(problem);
}

function user({ isProduction }: Config): Finding[] {
  if (process.getuid?.() !== 0) return [];
  const says = 'This runs as root, and the centre needs no such rights: give it a user of its own.';
  return [isProduction ? fault(says) : warning(says)];
}

function clock(now: Date): Finding {
  const problem = clockProblem(now, undefined);
  return problem === undefined ? ok(`clock ${now.toISOString()}`) : fault(problem);
}

async function builtFiles(config: Config): Promise<Finding[]> {
  const folders = [
    ['the widgets', config.assetsDirectory, 'DAMRONG_ASSETS_DIR'],
    ['the desk', config.deskDirectory, 'DAMRONG_DESK_DIR'],
    ['the places', config.placesDirectory, 'DAMRONG_PLACES_DIR'],
  ] as const;
  return Promise.all(
    folders.map(async ([what, directory, setting]) => {
      const files = await readdir(directory).catch(() => []);
      return files.length > 0
        ? ok(`built files of ${what}`)
        : fault(
            `There are no built files of ${what} in ${directory}: run "npm run build", or name their directory with ${setting}.`,
          );
    }),
  );
}

async function filesDirectory({ filesDirectory: directory, keptFree }: Config): Promise<Finding[]> {
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    await access(directory, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    return [
      fault(
        `The directory of files ${directory} cannot be written (${reasonOf(error)}): give it to the user that runs the centre, or choose another with DAMRONG_FILES_DIR.`,
      ),
    ];
  }
  const { bavail, bsize } = await statfs(directory);
  const free = bavail * bsize;
  const room = `${(free / GB).toFixed(1)} GB free for files in ${directory}`;
  return [
    ...(await mode(directory, 'DAMRONG_FILES_DIR')),
    free > keptFree
      ? ok(room)
      : fault(
          `Only ${room}, and ${(keptFree / GB).toFixed(1)} GB are kept free (DAMRONG_FREE_MB): no photo is taken until there is more.`,
        ),
  ];
}

async function dataDirectory({
  databaseUrl,
  dataDirectory: directory,
}: Config): Promise<Finding[]> {
  if (databaseUrl !== undefined) return [];
  const exists = await stat(directory).then(
    () => true,
    () => false,
  );
  return exists ? mode(directory, 'DAMRONG_DATA_DIR') : [];
}

async function mode(directory: string, setting: string): Promise<Finding[]> {
  if (process.platform === 'win32' || ((await stat(directory)).mode & OTHERS) === 0) return [];
  return [
    warning(
      `Every user of this machine can look into ${directory}: chmod 700 ${directory}, or choose another with ${setting}.`,
    ),
  ];
}
