// One measure of one package in a process of its own: `node child.mjs PACKAGE MEASURE`; prints one line of JSON.
import { connectTime } from './measures/connect.mjs';
import { echo, messages1k, messages64, throughput } from './measures/data-channel.mjs';
import { footprint } from './measures/footprint.mjs';
import { frames } from './measures/frames.mjs';
import { recording } from './measures/recording.mjs';

const measures = { connectTime, throughput, messages1k, messages64, echo, footprint, frames, recording };
const [packageName, measure] = process.argv.slice(2);
const { adapter } = await import(`./adapters/${packageName}.mjs`);
const result = await measures[measure](adapter);
// process.exit: not every package lets a process end by itself, and some crash when it does. _exit-like: nothing more is run.
process.stdout.write(`${JSON.stringify(result)}\n`, () => process.reallyExit(0));
