/** Why the process cannot start, in one sentence for whoever started it. */
export class StartFault extends Error {
  override readonly name = 'StartFault';
}
