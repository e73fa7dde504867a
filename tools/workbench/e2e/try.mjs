import { openSession } from './session.mjs';

process.env.YIMING_VSIX = '/tmp/try/old.vsix';
const session = await openSession({ host: process.argv[2] ?? 'node' });
try {
  const s = Date.now();
  const isActive = () => session.probe.ask('isActive');
  for (let i = 0; i < 14; i++) {
    console.log(Date.now() - s, await isActive());
    await new Promise((r) => setTimeout(r, 1000));
  }
  console.log('reopen');
  await session.open();
  for (let i = 0; i < 6; i++) {
    console.log(Date.now() - s, await isActive());
    await new Promise((r) => setTimeout(r, 1000));
  }
} finally {
  await session.close();
}
