import { createRequire } from 'node:module';
import { standardAdapter } from './standard.mjs';

export const adapter = standardAdapter(createRequire(import.meta.url)('../..'));
