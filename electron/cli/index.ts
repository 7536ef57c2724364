// The command line: reads what was typed, asks the core, says what came of it.
import { run } from './run.ts';

/**
 * Whoever read our output has had enough (`| head`): nothing to say any more, and nothing wrong. What the command does it
 * has done or goes on to do.
 */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const trace = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`threadmap: Something went wrong that should not have. Please report it with this:\n${trace}\n`);
  process.exitCode = 1;
}
