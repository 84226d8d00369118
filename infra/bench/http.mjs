import { spawn } from 'node:child_process';
import { Agent, request } from 'node:http';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { openOffice, register } from './fixtures.mjs';
import { inFolder, load, rounds } from './harness.mjs';

const CALLERS = 16;
const cli = fileURLToPath(new URL('../../apps/cli/bin/qabyldau.mjs', import.meta.url));

/** Whole commands over HTTP: a server process of its own, and this process as its clients on kept connections. */
export async function http() {
  return inFolder(async (directory) => {
    const cases = Array.from({ length: 2_000 }, (_, i) => `http-${i}`);
    const { system, send } = await openOffice(directory);
    await load(cases.length, CALLERS, (i) => register(send, cases[i]));
    await system.runtime.settle();
    await system.close();
    const { child, url, token } = await serve(directory);
    const agent = new Agent({ keepAlive: true, maxSockets: CALLERS });
    const call = (method, path, body) => exchange(agent, url, token, method, path, body);
    while (
      !(await call('GET', '/ready').then(
        () => true,
        () => false,
      ))
    )
      await new Promise((resolve) => setTimeout(resolve, 100));
    let turn = 0;
    const measured = await rounds(3, async () => {
      turn++;
      const bare = await load(6_000, CALLERS, () => call('GET', '/ready'));
      const commands = await load(9_000, CALLERS, (i) =>
        call('POST', `/api/v1/appeals/${cases[i % cases.length]}/assign-responsible`, {
          employee: `e${(turn + Math.floor(i / cases.length)) % 10}`,
        }),
      );
      const reads = await load(6_000, CALLERS, (i) =>
        call('GET', `/api/v1/appeals/${cases[i % cases.length]}`),
      );
      return {
        bare: bare.rate,
        rate: commands.rate,
        p99: commands.p99,
        reads: reads.rate,
        readsP99: reads.p99,
      };
    });
    agent.destroy();
    child.kill('SIGTERM');
    await new Promise((resolve) => child.on('close', resolve));
    const limit = { name: 'GET /ready on the same server', value: measured.bare };
    return [
      {
        job: 'commands over HTTP, 16 at once',
        value: measured.rate,
        unit: '/s',
        goal: '3,000, p99 25 ms',
        p99: measured.p99,
        limit,
      },
      {
        job: 'one appeal over HTTP, 16 at once',
        value: measured.reads,
        unit: '/s',
        p99: measured.readsP99,
        limit,
      },
    ];
  });
}

/** Starts a server on a free port and waits for what it prints. */
async function serve(directory) {
  const child = spawn(
    process.execPath,
    [cli, 'serve', '--data', directory, '--port', '0', '--json', '--references-only'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  for await (const line of createInterface({ input: child.stdout })) {
    const said = line.startsWith('{"signIns"') ? JSON.parse(line) : undefined;
    if (said === undefined) continue;
    child.stdout.resume();
    return {
      child,
      url: new URL(said.url),
      token: said.signIns.find(({ role }) => role === 'responsible').token,
    };
  }
  throw new Error('the server did not start');
}

function exchange(agent, url, token, method, path, body) {
  const payload = body === undefined ? undefined : JSON.stringify(body);
  const headers = {
    authorization: `Bearer ${token}`,
    ...(payload && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }),
  };
  return new Promise((resolve, reject) => {
    const sent = request({ agent, host: url.hostname, port: url.port, method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () =>
        response.statusCode < 300 ? resolve(text) : reject(new Error(`${response.statusCode} ${text}`)),
      );
    });
    sent.on('error', reject);
    sent.end(payload);
  });
}
