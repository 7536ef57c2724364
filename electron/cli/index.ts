// The command line: reads its arguments, asks the core, writes the answer.
process.stderr.write('threadmap: the command line is being written\n');
process.exitCode = 2;
