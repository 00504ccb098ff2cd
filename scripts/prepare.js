/**
 * What npm runs after it has fetched the package from git, where there is no `dist` yet. In a checkout, whose own
 * `npm ci` runs it too, it does nothing: there, one builds when one needs it.
 */
import { execSync } from 'node:child_process';

// The folder in which npm was started.
if (process.env.INIT_CWD !== process.cwd()) execSync('npm run prepack', { stdio: 'inherit' });
