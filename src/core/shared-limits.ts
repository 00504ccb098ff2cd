import type { ImErrorCodeWithLimits, ImErrorLimitName } from '../catalog.js';

/**
 * Limits that several codes share, by name: for each code the placeholder that carries it.
 * Setting `recallMinutes` once changes the message of every code here.
 */
export const sharedLimits = {
  /** For how long a message can be recalled, in minutes. */
  recallMinutes: { 6223: 'minutes', 10031: 'minutes', 20016: 'minutes' },
  /** Size of a message request, in KB. */
  messageKilobytes: { 80002: 'max', 90055: 'max', 93000: 'max' },
  /** Size of a file message, in MB. */
  fileMegabytes: { 2402: 'max', 7005: 'max' },
  /** Length of a custom profile field, in bytes. */
  profileFieldBytes: { 9001: 'valueMax', 40601: 'max' },
} as const satisfies Record<string, { readonly [Code in ImErrorCodeWithLimits]?: ImErrorLimitName<Code> }>;
