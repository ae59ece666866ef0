/** `npm start`: PORT (8080), HOST (localhost), TOKEN, RECORDINGS (./recordings) and LOG_LEVEL (info) come from the environment. */
import { resolve } from 'node:path';
import { buildServer } from './server';

async function main(): Promise<void> {
  const port = Number(process.env.PORT ?? 8080);
  const host = process.env.HOST ?? 'localhost';
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT must be a number from 0 to 65535, not ${process.env.PORT}`);
  const folder = resolve(process.env.RECORDINGS ?? 'recordings');
  const server = await buildServer({ folder, token: process.env.TOKEN || undefined, logLevel: process.env.LOG_LEVEL ?? 'info' });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.log.info({ signal }, 'finishing the recordings');
      void server.close();
    });
  }

  try {
    const address = await server.listen({ port, host });
    console.log(
      `\n  Recording server: ${address.replace('[::1]', 'localhost').replace('127.0.0.1', 'localhost')}\n  WHIP endpoint:    /whip\n  Recordings:       ${folder}\n`,
    );
  } catch (error) {
    await server.close();
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
      throw new Error(`port ${port} is taken; choose another one: PORT=8081 npm start`);
    throw error;
  }
}

main().catch((error: Error) => {
  console.error(`recording server: ${error.message}`);
  process.exitCode = 1;
});
