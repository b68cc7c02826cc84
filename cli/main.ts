/** crossread compare | match | analyse | extract: the engine on files and addresses, as the extension runs it. */
import { parseArgs } from 'node:util';
import { analyseCommand } from './analyse.ts';
import { compareCommand } from './compare.ts';
import { extractCommand } from './extract.ts';
import { matchCommand } from './match.ts';
import type { Options } from './options.ts';
import { USAGE } from './usage.ts';

const COMMANDS: Record<string, (inputs: readonly string[], options: Options) => Promise<boolean>> = {
  compare: compareCommand,
  match: matchCommand,
  analyse: analyseCommand,
  extract: extractCommand,
};

async function main(argv: readonly string[]): Promise<number> {
  const [name = '', ...rest] = argv;
  if (name === '' || name === '--help' || name === 'help' || rest.includes('--help')) {
    process.stdout.write(USAGE);
    return name === '' ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) return usageError(`unknown command: ${name}`);
  let parsed: ReturnType<typeof parseOptions>;
  try {
    parsed = parseOptions(rest);
  } catch (error) {
    return usageError((error as Error).message);
  }
  const { values, positionals } = parsed;
  if (positionals.length === 0) return usageError(`${name}: no input named`);
  return (await command(positionals, values)) ? 0 : 2;
}

const parseOptions = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      'same-event': { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      published: { type: 'string' },
      url: { type: 'string' },
    },
  });

function usageError(message: string): number {
  process.stderr.write(`crossread: ${message}\n${USAGE}`);
  return 2;
}

// Set instead of exit(): large outputs to a pipe must be flushed first.
process.exitCode = await main(process.argv.slice(2));
