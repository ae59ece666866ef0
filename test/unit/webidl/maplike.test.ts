import { Machine, Stock } from './generated';
import './machine';

describe('a readonly maplike', () => {
  it('is read like a Map', async () => {
    const stock = await new Machine().stock();
    expect(stock.size).toBe(2);
    expect(stock.get('a')).toEqual({ id: 'a' });
    expect(stock.has('c')).toBe(false);
    expect([...stock].map(([key]) => key)).toEqual(['a', 'b']);
    expect([...stock.keys()]).toEqual(['a', 'b']);
    expect([...stock.values()]).toHaveLength(2);
    expect(Stock.prototype[Symbol.iterator]).toBe(Stock.prototype.entries);
    expect('set' in stock).toBe(false);
    const seen: unknown[] = [];
    const thisArg = {};
    stock.forEach(function (this: unknown, value, key, map) {
      seen.push(this, value, key, map);
    }, thisArg);
    expect(seen.slice(0, 4)).toEqual([thisArg, { id: 'a' }, 'a', stock]);
  });
});

describe('an iterator of a maplike', () => {
  /** What TypeScript knows of the iterator helpers only for later hosts. */
  interface Helpers<T> extends Iterable<T> {
    map<R>(callback: (value: T, index: number) => R): Helpers<R>;
    filter(callback: (value: T) => boolean): Helpers<T>;
    flatMap<R>(callback: (value: T) => Iterable<R>): Helpers<R>;
    take(count: number): Helpers<T>;
    drop(count: number): Helpers<T>;
    forEach(callback: (value: T, index: number) => void): void;
    find(callback: (value: T) => boolean): T | undefined;
    some(callback: (value: T) => boolean): boolean;
    every(callback: (value: T) => boolean): boolean;
    reduce<R>(callback: (result: R, value: T, index: number) => R, initial?: R): R;
    toArray(): T[];
  }

  const keys = async () => (await new Machine().stock()).keys() as unknown as Helpers<string>;

  it('has the iterator helpers', async () => {
    expect((await keys()).map((key, index) => `${key}${index}`).toArray()).toEqual(['a0', 'b1']);
    expect([...(await keys()).filter((key) => key > 'a').map((key) => key.toUpperCase())]).toEqual(['B']);
    expect((await keys()).flatMap((key) => [key, key]).toArray()).toEqual(['a', 'a', 'b', 'b']);
    expect((await keys()).take(1).toArray()).toEqual(['a']);
    expect((await keys()).drop(1).toArray()).toEqual(['b']);
    expect((await keys()).find((key) => key > 'a')).toBe('b');
    expect((await keys()).some((key) => key === 'c')).toBe(false);
    expect((await keys()).every((key) => key < 'c')).toBe(true);
    expect((await keys()).reduce((all, key) => all + key)).toBe('ab');
    expect((await keys()).reduce((all, key, index) => `${all}${key}${index}`, '>')).toBe('>a0b1');
    const seen: unknown[] = [];
    (await keys()).forEach((key, index) => {
      seen.push(key, index);
    });
    expect(seen).toEqual(['a', 0, 'b', 1]);
  });

  it('refuses what is no function or count, and to reduce nothing', async () => {
    const none = (await keys()).drop(2);
    expect(() => none.reduce((all: string) => all)).toThrow(TypeError);
    const iterator = await keys();
    expect(() => iterator.map(1 as never)).toThrow(TypeError);
    expect(() => iterator.take(-1)).toThrow(RangeError);
    expect(() => iterator.drop(Number.NaN)).toThrow(RangeError);
  });
});
