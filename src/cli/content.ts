import { parseArgs, styleText } from 'node:util';
import { checkContent } from '../workspace/checkContent.ts';
import { checkScenarioBar } from '../workspace/checks/scenarioBar.ts';

const usage = `usage: npm run content -- check [text in the file's path …] [--today 2026-11-20] [--json]
Checks every entry of src/content: schema, sources, references, orphans, both languages, questions, readability,
reviews that are due by the day given; and that every scenario is up to the bar: size, routes, guessing, words.`;

/** Runs `content check`; the exit code is 1 where there is an error, 2 on wrong usage. */
function run(args: readonly string[]): number {
  const [verb, ...rest] = args;
  if (verb !== 'check') {
    console.error(usage);
    return 2;
  }
  const { values, positionals } = parseArgs({
    args: rest,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, today: { type: 'string' } },
  });
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(today)) {
    console.error(usage);
    return 2;
  }
  const root = process.cwd();
  const findings = [...checkContent(root, today), ...checkScenarioBar(root)].filter(
    ({ file }) => positionals.length === 0 || positionals.some((part) => file.includes(part)),
  );
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  if (values.json) console.log(JSON.stringify({ findings }, null, 2));
  else {
    for (const { severity, file, line, message } of findings) {
      const label = styleText(severity === 'error' ? 'red' : 'yellow', severity);
      console.log(`${file}:${line} ${label} ${message}`);
    }
    console.log(`${errors} errors, ${findings.length - errors} warnings`);
  }
  return errors > 0 ? 1 : 0;
}

process.exitCode = run(process.argv.slice(2));
