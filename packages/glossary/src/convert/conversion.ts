import { type ReadOptions, unpackSections } from '../trie/index.js';
import { configPlans, type GroupName, type OpenccConfig, openccConfigs } from './configurations.js';
import { type ConversionGroup, groupFromSections } from './conversion-group.js';
import { createConverter, type OpenccConverter } from './opencc-converter.js';

export interface ConverterOptions {
  /**
   * Whether Traditional characters whose Simplified forms few fonts have are converted too, 圞 → 𪢮, as OpenCC itself
   * does and opencc-js does not.
   * @default false
   */
  readonly extended?: boolean;
}

/** The conversion tables, loaded: what {@link convert} needs. */
export interface Conversion {
  /**
   * The converter of an OpenCC configuration; the same each time. Its result equals opencc-js's `Converter` exactly,
   * phrase segmentation included.
   * @throws TypeError for an unknown configuration.
   */
  converter(config: OpenccConfig, options?: ConverterOptions): OpenccConverter;
}

/**
 * The conversion tables in the bytes of the package's `conversion.bin`, read in any environment; `bytes` must stay
 * unchanged while they are used. Large tables are views; a converter makes the rest of its own on first use (below 1 ms).
 * Dictionaries: OpenCC (Apache-2.0).
 * @throws TrieFormatError when the bytes are not such a file; see its `code`.
 *
 * @example readConversion(bytes).converter('s2tw').convert('汉语') // '漢語'
 */
export function readConversion(bytes: Uint8Array, options: ReadOptions = {}): Conversion {
  const sections = unpackSections(bytes, options);
  const groups = new Map<GroupName, ConversionGroup>();
  const converters = new Map<string, OpenccConverter>();

  function group(name: GroupName): ConversionGroup {
    const known = groups.get(name);
    if (known !== undefined) return known;
    const read = groupFromSections(sections, name);
    groups.set(name, read);
    return read;
  }

  // So that a file of another kind fails here and not at the first text.
  group('normal');
  return {
    converter: (config, { extended = false } = {}) => {
      if (!openccConfigs.includes(config)) {
        throw new TypeError(`Unknown OpenCC configuration “${config}”; known: ${openccConfigs.join(', ')}`);
      }
      const key = `${config} ${extended}`;
      const known = converters.get(key);
      if (known !== undefined) return known;
      const { segmentation, chain } = configPlans[config];
      const named = (name: GroupName): ConversionGroup => group(extended && name === 'to-s' ? 'to-s-extended' : name);
      const converter = createConverter({
        normal: group('normal'),
        segmentation: segmentation === undefined ? undefined : named(segmentation),
        chain: chain.map(named),
      });
      converters.set(key, converter);
      return converter;
    },
  };
}
