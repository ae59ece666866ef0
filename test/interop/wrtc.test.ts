import { interop } from './interop';
import { wrtc } from './pairs';

interop(wrtc);
