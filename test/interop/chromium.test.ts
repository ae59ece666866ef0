import { interop } from './interop';
import { chromium, chromiumHidden } from './pairs';

interop(chromium);
interop(chromiumHidden);
