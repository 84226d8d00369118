import { parseArgs } from 'node:util';
import { startServer } from './start-server.js';

// The server by itself: `node apps/server/dist/main.js --data DIR --port N`.

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: process.env['QABYLDAU_DATA'] ?? 'data' },
    port: { type: 'string', default: process.env['PORT'] ?? '8080' },
    host: { type: 'string', default: '127.0.0.1' },
  },
});
const server = await startServer({ directory: values.data, port: Number(values.port), host: values.host });
for (const { role, token } of server.signIns) process.stdout.write(`${role.padEnd(14)} ${token}\n`);
await server.closed;
