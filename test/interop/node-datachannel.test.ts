import { interop } from './interop';
import { nodeDataChannel } from './pairs';

interop(nodeDataChannel);
