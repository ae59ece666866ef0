import { interop } from './interop';
import { gstreamer } from './pairs';

interop(gstreamer);
