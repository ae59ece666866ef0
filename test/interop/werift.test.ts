import { interop } from './interop';
import { werift } from './pairs';

interop(werift);
