import { interop } from './interop';
import { firefox, firefoxHidden } from './pairs';

interop(firefox);
interop(firefoxHidden);
