import wrtc from '@roamhq/wrtc';
import { standardAdapter } from './standard.mjs';

export const adapter = standardAdapter(wrtc);
