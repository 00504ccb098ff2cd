/** A call that makes no sense, as opposed to one that fails: the command exits with 2. */
export class CallError extends Error {}
