import { Documentation } from '../../../scripts/generate/documentation.mjs';

const text = `# A document

## Gear
Turns.

- constructor: A gear. @throws RangeError for fewer than three teeth.
- teeth: How many it has,
  counted once.

## Mode
How fast.

- slow: One turn a second.
`;
const document = 'https://example.org/gears/';

describe('the documentation of generated members', () => {
  it('is the text, the link, and what is thrown on a line of its own', () => {
    const documentation = new Documentation([{ name: 'gears', text }], { categories: { gears: 'Gears' } });
    const gear = { name: 'Gear', url: document, document: 'gears' };
    expect(documentation.type(gear, 'interface')).toBe(
      '/**\n * Turns. [Specification](https://example.org/gears/#dom-gear)\n * @category Gears\n */\n',
    );
    expect(documentation.construction(gear)).toBe(
      '/**\n * A gear. [Specification](https://example.org/gears/#dom-gear)\n * @throws RangeError for fewer than three teeth.\n */\n',
    );
    expect(documentation.member('Gear', 'teeth', document)).toBe(
      '/** How many it has, counted once. [Specification](https://example.org/gears/#dom-gear-teeth) */\n',
    );
  });

  it('lists the values of an enumeration', () => {
    const documentation = new Documentation([{ name: 'gears', text }]);
    expect(documentation.type({ name: 'Mode', url: '' }, 'enum', ['slow', 'fast'])).toBe(
      '/**\n * How fast.\n *\n * - `slow`: One turn a second.\n */\n',
    );
  });

  it('leads to where the specification has the member', () => {
    const documentation = new Documentation([], { bikeshedDocuments: [document], anchors: { 'Gear.teeth': 'gear-teeth' } });
    expect(documentation.member('Gear', 'teeth', document)).toBe('/** [Specification](https://example.org/gears/#gear-teeth) */\n');
    expect(documentation.type({ name: 'Gearing', url: document }, 'dictionary')).toContain('#dictdef-gearing)');
  });

  it('knows members without a text, and texts without a member', () => {
    const documentation = new Documentation([{ name: 'gears', text }]);
    documentation.type({ name: 'Gear', url: document }, 'interface');
    documentation.member('Gear', 'weight', document);
    expect(documentation.missing).toEqual(['Gear.weight']);
    expect(documentation.unused).toEqual(['Gear.constructor', 'Gear.teeth', 'Mode', 'Mode.slow']);
  });

  it('refuses a second text of the same member', () => {
    const again = { name: 'again', text: '## Gear\n\n- teeth: Many.\n' };
    expect(() => new Documentation([{ name: 'gears', text }, again])).toThrow('documentation/again.md: Gear.teeth is there twice');
  });
});
