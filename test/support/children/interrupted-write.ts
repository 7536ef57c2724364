// Writes a file as a command does, and is told to end while its bytes are on their way to the disk.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [folder = '', name = ''] = process.argv.slice(2);
const { fsyncSync } = fs;
fs.fsyncSync = (file) => {
  process.kill(process.pid, 'SIGINT');
  fsyncSync(file);
};
syncBuiltinESMExports();

const { writeFiles } = await import('../../../electron/cli/files/write-files.ts');
writeFiles(folder, [{ given: name, bytes: Buffer.alloc(1000, 'x') }]);
