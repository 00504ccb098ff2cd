/** Runs the checks of one message, without files. */
import type { Finding, MessageSubject } from '../../scripts/lib/check.js';
import { messageChecksFor } from '../../scripts/lib/validate-locales.js';

export type { MessageSubject };

/** What every check says of a message, with the check's name and severity. */
export function checkMessage(message: MessageSubject): (Finding & { check: string; severity: string })[] {
  return messageChecksFor(message.text).flatMap(({ name, severity, check }) =>
    check(message).map((finding) => ({ ...finding, check: name, severity })),
  );
}
