import { execFile } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

it('the evidence is what the rules and tests say now; else run `npm run law:evidence` and commit', async () => {
  const complaint = await new Promise<string>((resolve) => {
    execFile(
      process.execPath,
      ['infra/generators/law-evidence.mjs', '--check'],
      { cwd: root },
      (error, _, stderr) => resolve(error === null ? '' : stderr),
    );
  });
  expect(complaint).toBe('');
});
