/** The program of the processes that `run.ts` starts: it does one task and writes the answer as JSON. */
import { type ColdTask, cold } from './cold.js';
import type { Group } from './warm.js';

type WarmTask = { readonly group: Group; readonly rounds: number; readonly paraglide: string };

const task = JSON.parse(process.env.BENCH_TASK ?? '{}') as ColdTask | WarmTask;

// Imported only where needed, and from a file of its own, to keep the processes of the cold part cold.
const answer = 'group' in task ? (await import('./warm.js')).warm(task.group, task.rounds, task.paraglide) : cold(task);
process.stdout.write(JSON.stringify(await answer));
