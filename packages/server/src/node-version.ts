const OLDEST = [22, 18] as const;

/**
 * Why this Node cannot run the centre, in one sentence; undefined when it can.
 * @param version as in `process.versions.node`: `22.18.0`
 */
export function nodeProblem(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return undefined;
  return `Node ${version} is too old for this centre, which needs ${OLDEST.join('.')} or later. Install it from nodejs.org, or run the one of the npm package "node".`;
}
