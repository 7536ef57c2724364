// Type-checks every folder with its own project, side by side: each project has only the globals its folder may use.
import { spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const projects = ['shared', 'electron', 'renderer', 'test'];
const compiler = join(root, 'node_modules/typescript/bin/tsc');

/** Runs one project; resolves to whether it is clean. A folder that holds no source yet is said, not failed. */
function check(project: string): Promise<boolean> {
  if (!existsSync(join(root, project)) || globSync('**/*.{ts,tsx}', { cwd: join(root, project) }).length === 0) {
    console.log(`types: ${project}/ has no source files yet`);
    return Promise.resolve(true);
  }
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [compiler, '-p', project, '--pretty', String(process.stdout.isTTY ?? false)],
      {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit'],
      },
    );
    child.on('close', (code) => {
      console.log(`types: ${project}/ ${code === 0 ? 'is clean' : 'has errors'}`);
      resolve(code === 0);
    });
  });
}

const clean = await Promise.all(projects.map(check));
process.exitCode = clean.every(Boolean) ? 0 : 1;
