import type { Case } from '../../helpers/check.js';

export const cases: readonly Case[] = [
  ['nothing', '', {}, ['0 empty: expected a text; found nothing']],
  ['spaces', ' \u3000', {}, ['0 empty: expected a text; found nothing']],
];
