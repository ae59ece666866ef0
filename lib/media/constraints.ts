import type {
  MediaTrackCapabilities,
  MediaTrackConstraintSetDict,
  MediaTrackConstraintsDict,
  MediaTrackSettings,
} from '../generated/dictionaries';
import type { NativeKind } from '../native';
import { type Size, selectSize, sizeExists } from './frame-size';

/** The constrainable properties that this package recognizes, and the kind each is for. */
const PROPERTIES = {
  width: ['video'],
  height: ['video'],
  aspectRatio: ['video'],
  frameRate: ['video'],
  facingMode: ['video'],
  resizeMode: ['video'],
  sampleRate: ['audio'],
  sampleSize: ['audio'],
  echoCancellation: ['audio'],
  autoGainControl: ['audio'],
  noiseSuppression: ['audio'],
  latency: ['audio'],
  channelCount: ['audio'],
  deviceId: ['audio', 'video'],
  groupId: ['audio', 'video'],
} as const satisfies Partial<Record<keyof MediaTrackConstraintSetDict, readonly NativeKind[]>>;

export type Property = keyof typeof PROPERTIES;
export const SUPPORTED_PROPERTIES = Object.keys(PROPERTIES) as readonly Property[];

type Scalar = string | boolean;
export interface Range {
  readonly min: number;
  readonly max: number;
}
/** The values that a property can take: a range of numbers, or a list. Never empty. */
export type Domain = Range | readonly Scalar[];
/** What a source can be set to. A property that is absent cannot be constrained on it. */
export type Capability = { readonly [P in Property]?: Domain };
type Domains = { [P in Property]?: Domain };

/** One constraint, with its bare form resolved to `ideal` or `exact`. Lists are alternatives. */
interface Constraint {
  readonly min?: number;
  readonly max?: number;
  readonly exact?: number | readonly Scalar[];
  readonly ideal?: number | readonly Scalar[];
}

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
 * The SelectSettings algorithm, on ranges instead of on every possible settings dictionary, which the specification allows.
 * https://w3c.github.io/mediacapture-main/#dfn-selectsettings
 * @param preferred values for what no constraint decides; a source's defaults.
 */
export function selectSettings(
  kind: NativeKind,
  capability: Capability,
  constraints: MediaTrackConstraintsDict,
  preferred: MediaTrackSettings = {},
): Selected | Unsatisfiable {
  const basic = normalize(kind, constraints, 'ideal');
  let domains: Domains = { ...capability }; // 2
  const failed = narrow(domains, basic); // 3
  if (failed) return { failed, message: describeFailure(failed, basic.get(failed), capability[failed]) }; // 4
  for (const set of constraints.advanced ?? []) {
    // 5
    const trial = { ...domains };
    if (!narrow(trial, normalize(kind, set, 'exact'))) domains = trial;
  }
  return choose(domains, basic, preferred); // 6
}

/** `capability` in the form of `getCapabilities()`. */
export function describeCapabilities(capability: Capability): MediaTrackCapabilities {
  const { deviceId, groupId, ...others } = capability;
  return {
    ...others,
    ...(Array.isArray(deviceId) && { deviceId: String(deviceId[0]) }),
    ...(Array.isArray(groupId) && { groupId: String(groupId[0]) }),
  } as MediaTrackCapabilities;
}

/** A required constraint that this package does not know, which getUserMedia refuses. */
export function requiredUnsupported({ advanced: _, ...set }: MediaTrackConstraintsDict): string | undefined {
  const unknown = Object.entries(set).filter(([name]) => !(name in PROPERTIES));
  return unknown.find(([, value]) => typeof value === 'object' && ('exact' in value || 'min' in value || 'max' in value))?.[0];
}

/** The set's constraints that this package knows and that concern `kind`; the others are ignored. */
function normalize(kind: NativeKind, set: MediaTrackConstraintSetDict, bare: 'ideal' | 'exact'): Map<Property, Constraint> {
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

/** Reduces `domains` to what satisfies the required constraints. Returns one that leaves nothing. */
function narrow(domains: Domains, constraints: ReadonlyMap<Property, Constraint>): Property | undefined {
  for (const [property, constraint] of constraints) {
    if (!isRequired(constraint)) continue;
    const domain = domains[property] && intersect(domains[property], constraint);
    if (!domain) return property;
    domains[property] = domain;
  }
  return sizeExists(sizeDomain(domains)) ? undefined : 'aspectRatio';
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

/** The settings with the smallest fitness distance. */
function choose(domains: Domains, constraints: ReadonlyMap<Property, Constraint>, preferred: MediaTrackSettings): Selected {
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
  const size = sizeDomain(domains);
  if (size) {
    const number = (property: Property) => constraints.get(property)?.ideal as number | undefined;
    Object.assign(
      settings,
      selectSize(size, { width: number('width'), height: number('height'), aspectRatio: number('aspectRatio') }, preferred),
    );
  }
  for (const [property, { ideal }] of constraints) {
    if (ideal !== undefined && domains[property]) fitness += distance(settings[property], ideal);
  }
  return { settings: settings as MediaTrackSettings, fitness };
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

function describeFailure(property: Property, constraint: Constraint | undefined, domain: Domain | undefined): string {
  if (!domain) return `the source has no ${property}`;
  const offered = isRange(domain) ? (domain.min === domain.max ? `${domain.min}` : `${domain.min} to ${domain.max}`) : domain.join(', ');
  return `${property} ${JSON.stringify(constraint ?? {})} cannot be met: the source offers ${offered}`;
}
