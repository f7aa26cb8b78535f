import { translate } from '../i18n/words.ts';
import { run } from './contentCheck.ts';

/** Runs `content check`; 2 where another verb is asked for. */
function main([verb, ...rest]: readonly string[]): number {
  if (verb === 'check') return run(rest, process.cwd());
  const usage = translate('id')('cli.content.usage');
  if (verb === '--help' || verb === '-h') {
    console.log(usage);
    return 0;
  }
  console.error(usage);
  return 2;
}

process.exitCode = main(process.argv.slice(2));
