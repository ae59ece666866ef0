import type {
  MediaTrackCapabilities,
  MediaTrackConstraintSetDict,
  MediaTrackConstraintsDict,
  MediaTrackSettings,
} from '../generated/dictionaries';
import type { NativeKind } from '../native';
import { type SelectedSize, type Size, selectSize, sizeExists } from './frame-size';

/**
 * The constrainable properties that this package recognizes, and the kind each is for. Those with few values come first: when constraints
 * cannot be met together, a property of many values is the better one to name.
 */
const PROPERTIES = {
  deviceId: ['audio', 'video'],
  groupId: ['audio', 'video'],
  facingMode: ['video'],
  resizeMode: ['video'],
  echoCancellation: ['audio'],
  autoGainControl: ['audio'],
  noiseSuppression: ['audio'],
  voiceIsolation: ['audio'],
  width: ['video'],
  height: ['video'],
  aspectRatio: ['video'],
  frameRate: ['video'],
  sampleRate: ['audio'],
  sampleSize: ['audio'],
  latency: ['audio'],
  channelCount: ['audio'],
} as const satisfies Partial<Record<keyof MediaTrackConstraintSetDict, readonly NativeKind[]>>;

export type Property = keyof typeof PROPERTIES;
export const SUPPORTED_PROPERTIES = Object.keys(PROPERTIES) as readonly Property[];

/** Not among https://w3c.github.io/mediacapture-main/#dfn-allowed-required-constraints-for-device-selection */
const NOT_FOR_SELECTION: readonly Property[] = ['voiceIsolation'];

/** Longer strings and lists are refused: nothing has such a name, and they would be kept for getConstraints(). */
const MAX_STRING_LENGTH = 500;
const MAX_ALTERNATIVES = 100;

type Scalar = string | boolean;
export interface Range {
  readonly min: number;
  readonly max: number;
}
/** The values that a property can take: a range of numbers, or a list. Never empty. */
export type Domain = Range | readonly Scalar[];
/** One way of running a source, and what its properties can be then. A property that is absent cannot be constrained. */
export type Mode = { readonly [P in Property]?: Domain };
type Domains = { [P in Property]?: Domain };

/** One constraint, with its bare form resolved to `ideal` or `exact`. Lists are alternatives. */
interface Constraint {
  readonly min?: number;
  readonly max?: number;
  readonly exact?: number | readonly Scalar[];
  readonly ideal?: number | readonly Scalar[];
}
type ConstraintSet = ReadonlyMap<Property, Constraint>;

export interface Selected {
  readonly settings: MediaTrackSettings;
  readonly fitness: number;
}
/** No settings satisfy the required constraints; `failed` is one that cannot be met, with why. */
export interface Unsatisfiable {
  readonly failed: string;
  readonly message: string;
}

/**
 * The SelectSettings algorithm, on modes of ranges instead of on every possible settings dictionary, which the specification allows.
 * https://w3c.github.io/mediacapture-main/#dfn-selectsettings
 * @param modes what the source can do; of two that serve as well, the first is taken.
 * @param preferred values for what no constraint decides; a source's defaults.
 */
export function selectSettings(
  kind: NativeKind,
  modes: readonly Mode[],
  constraints: MediaTrackConstraintsDict,
  preferred: MediaTrackSettings = {},
): Selected | Unsatisfiable {
  const basic = normalize(kind, constraints, 'ideal');
  const advanced = (constraints.advanced ?? []).map((set) => normalize(kind, set, 'exact'));
  const excessive = [basic, ...advanced].map(findExcessive).find((property) => property !== undefined);
  if (excessive) return { failed: excessive, message: `${excessive} is longer than any value that there is` };

  const results = modes.map((mode) => narrow(mode, basic)); // 2, 3
  let candidates = results.filter((result) => typeof result === 'object');
  if (candidates.length === 0) return explain(results as Property[], basic, modes); // 4
  for (const set of advanced) {
    // 5
    const kept = candidates.map((candidate) => narrow(candidate, set)).filter((result) => typeof result === 'object');
    if (kept.length > 0) candidates = kept;
  }
  return candidates.map((candidate) => choose(candidate, basic, preferred)).reduce((best, next) => (isBetter(next, best) ? next : best)); // 6
}

/** What the modes offer together, in the form of `getCapabilities()`. */
export function describeCapabilities(modes: readonly Mode[]): MediaTrackCapabilities {
  const { deviceId, groupId, ...others } = unite(modes);
  return {
    ...others,
    ...(Array.isArray(deviceId) && { deviceId: String(deviceId[0]) }),
    ...(Array.isArray(groupId) && { groupId: String(groupId[0]) }),
  } as MediaTrackCapabilities;
}

/** A required constraint that cannot select a device, which getUserMedia refuses. */
export function requiredForNoSelection(kind: NativeKind, constraints: MediaTrackConstraintsDict): string | undefined {
  const basic = normalize(kind, constraints, 'ideal');
  return NOT_FOR_SELECTION.find((property) => isRequired(basic.get(property) ?? {}));
}

/** The set's constraints that this package knows and that concern `kind`; the others are ignored. */
function normalize(kind: NativeKind, set: MediaTrackConstraintSetDict, bare: 'ideal' | 'exact'): ConstraintSet {
  const constraints = new Map<Property, Constraint>();
  for (const property of SUPPORTED_PROPERTIES) {
    const value = set[property];
    if (value === undefined || !(PROPERTIES[property] as readonly NativeKind[]).includes(kind)) continue;
    if (typeof value !== 'object' || Array.isArray(value)) {
      constraints.set(property, { [bare]: alternatives(value) });
    } else {
      const { min, max, exact, ideal } = value as { min?: number; max?: number; exact?: number | Scalar; ideal?: number | Scalar };
      constraints.set(property, {
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
        ...(exact !== undefined && { exact: alternatives(exact) }),
        ...(ideal !== undefined && { ideal: alternatives(ideal) }),
      });
    }
  }
  return constraints;
}

function alternatives(value: number | Scalar | readonly Scalar[]): number | readonly Scalar[] {
  return typeof value === 'string' || typeof value === 'boolean' ? [value] : value;
}

function findExcessive(constraints: ConstraintSet): Property | undefined {
  const isLong = (value: unknown) => typeof value === 'string' && value.length > MAX_STRING_LENGTH;
  for (const [property, { exact, ideal }] of constraints) {
    const lists = [exact, ideal].filter((list) => typeof list === 'object');
    if (lists.some((list) => list.length > MAX_ALTERNATIVES || list.some(isLong))) return property;
  }
  return undefined;
}

/** `mode` reduced to what satisfies the required constraints; or the first property of which nothing is left. */
function narrow(mode: Mode, constraints: ConstraintSet): Mode | Property {
  const domains: Domains = { ...mode };
  for (const [property, constraint] of constraints) {
    if (!isRequired(constraint)) continue;
    const domain = domains[property] && intersect(domains[property], constraint);
    if (!domain) return property;
    domains[property] = domain;
  }
  return sizeExists(sizeDomain(domains)) ? domains : 'aspectRatio';
}

function isRequired({ min, max, exact }: Constraint): boolean {
  return min !== undefined || max !== undefined || (typeof exact === 'object' ? exact.length > 0 : exact !== undefined);
}

function intersect(domain: Domain, { min, max, exact }: Constraint): Domain | undefined {
  if (isRange(domain)) {
    const [low, high] = typeof exact === 'number' ? [exact, exact] : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    const range = { min: Math.max(domain.min, min ?? domain.min, low), max: Math.min(domain.max, max ?? domain.max, high) };
    return range.min <= range.max ? range : undefined;
  }
  const values = typeof exact === 'object' ? domain.filter((value) => exact.includes(value)) : [];
  return values.length > 0 ? values : undefined;
}

/** Names the constraint that failed in the mode that came furthest. */
function explain(failures: readonly Property[], constraints: ConstraintSet, modes: readonly Mode[]): Unsatisfiable {
  const failed = failures.reduce((last, next) => (rank(next) > rank(last) ? next : last));
  const domain = unite(modes)[failed];
  if (!domain) return { failed, message: `the source has no ${failed}` };
  const offered = isRange(domain) ? (domain.min === domain.max ? `${domain.min}` : `${domain.min} to ${domain.max}`) : domain.join(', ');
  const wanted = JSON.stringify(constraints.get(failed) ?? {});
  return { failed, message: `${failed} ${wanted} cannot be met together with what else is required: the source offers ${offered}` };
}

function rank(property: Property): number {
  return SUPPORTED_PROPERTIES.indexOf(property);
}

/** For each property every value that a mode has. */
function unite(modes: readonly Mode[]): Mode {
  const united: Domains = {};
  for (const mode of modes) {
    for (const property of SUPPORTED_PROPERTIES) {
      const [known, more] = [united[property], mode[property]];
      if (!more) continue;
      if (!known) united[property] = more;
      else if (isRange(known) && isRange(more))
        united[property] = { min: Math.min(known.min, more.min), max: Math.max(known.max, more.max) };
      else if (!isRange(known) && !isRange(more)) united[property] = [...new Set([...known, ...more])];
    }
  }
  return united;
}

interface Choice extends Selected {
  /** Among choices of the same fitness: how far from what is preferred, the weightiest first. */
  readonly distances: readonly number[];
}

/** The mode's settings with the smallest fitness distance. */
function choose(domains: Domains, constraints: ConstraintSet, preferred: MediaTrackSettings): Choice {
  const settings: { [P in Property]?: number | Scalar | undefined } = {};
  let fitness = 0;
  for (const property of SUPPORTED_PROPERTIES) {
    const domain = domains[property];
    const ideal = constraints.get(property)?.ideal;
    if (!domain) {
      if (ideal !== undefined) fitness += 1;
      continue;
    }
    settings[property] = isRange(domain)
      ? nearest(domain, typeof ideal === 'number' ? ideal : preferred[property])
      : (domain.find((value) => typeof ideal === 'object' && ideal.includes(value)) ??
        domain.find((value) => value === preferred[property]) ??
        domain[0]);
  }
  const size = chooseSize(domains, constraints, preferred);
  if (size) Object.assign(settings, size.size);
  for (const [property, { ideal }] of constraints) {
    if (ideal !== undefined && domains[property]) fitness += distance(settings[property], ideal);
  }
  const rateDistance = preferred.frameRate === undefined ? 0 : distance(settings.frameRate, preferred.frameRate);
  return { settings: settings as MediaTrackSettings, fitness, distances: [...(size?.distances ?? []), rateDistance] };
}

function chooseSize(domains: Domains, constraints: ConstraintSet, preferred: MediaTrackSettings): SelectedSize | undefined {
  const domain = sizeDomain(domains);
  if (!domain) return undefined;
  const ideal = (property: Property) => constraints.get(property)?.ideal as number | undefined;
  return selectSize(domain, { width: ideal('width'), height: ideal('height'), aspectRatio: ideal('aspectRatio') }, preferred);
}

/** Distances are sums of quotients, which need not come out the same to the last bit. */
const EPSILON = 1e-9;

function isBetter(next: Choice, best: Choice): boolean {
  const difference = [next.fitness - best.fitness, ...next.distances.map((distance, index) => distance - (best.distances[index] ?? 0))];
  return (difference.find((each) => Math.abs(each) > EPSILON) ?? 0) < 0;
}

/** The fitness distance of one property. https://w3c.github.io/mediacapture-main/#dfn-fitness-distance */
function distance(actual: number | Scalar | undefined, ideal: number | readonly Scalar[]): number {
  if (typeof ideal === 'object') return ideal.length === 0 || ideal.some((value) => value === actual) ? 0 : 1;
  if (typeof actual !== 'number' || actual === ideal) return actual === ideal ? 0 : 1;
  return Math.abs(actual - ideal) / Math.max(Math.abs(actual), Math.abs(ideal));
}

function nearest({ min, max }: Range, wanted: unknown): number {
  return typeof wanted === 'number' ? Math.min(Math.max(wanted, min), max) : max;
}

function isRange(domain: Domain): domain is Range {
  return !Array.isArray(domain);
}

function sizeDomain({ width, height, aspectRatio }: Domains): Size<Range> | undefined {
  if (!width || !height || !isRange(width) || !isRange(height)) return undefined;
  const anyRatio = { min: 0, max: Number.POSITIVE_INFINITY };
  return { width, height, aspectRatio: aspectRatio && isRange(aspectRatio) ? aspectRatio : anyRatio };
}
