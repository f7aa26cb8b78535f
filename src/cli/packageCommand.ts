import { run } from './package.ts';

process.exitCode = run(process.argv.slice(2), process.cwd());
