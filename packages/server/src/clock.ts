/**
 * Tells the time. It is passed in wherever the time matters, so that a test can choose the moment.
 */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
