import { defineCheck } from '../lib/check.js';

export default defineCheck({
  name: 'languages',
  scope: 'languages',
  severity: 'error',
  reason: 'The list says which languages there must be; a tag in another spelling is found by no app.',
  check: ({ faults }) => [...faults],
});
