import wrtc from '@roamhq/wrtc';
import { standardAdapter } from './standard.mjs';

export default standardAdapter(wrtc);
