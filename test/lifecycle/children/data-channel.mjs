import { connectChannel, talk } from './pair.mjs';

const call = await connectChannel();
await talk(call);
call.a.close();
call.b.close();
console.log('closed');
