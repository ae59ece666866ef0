import { interop } from './interop';
import { aiortc } from './pairs';

interop(aiortc);
