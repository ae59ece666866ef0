import { createRequire } from 'node:module';
import { standardAdapter } from './standard.mjs';

export default standardAdapter(createRequire(import.meta.url)('../..'));
