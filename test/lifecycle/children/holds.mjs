import { connectChannel } from './pair.mjs';

const { a, b } = await connectChannel();
process.on('SIGUSR2', () => {
  a.close();
  b.close();
  console.log('closed');
});
console.log('connected');
