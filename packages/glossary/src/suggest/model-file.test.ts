import { describe, expect, test } from 'vitest';
import { createSuggester } from './create-suggester.js';
import { tinyParts, trainTinyModel } from './fixtures/tiny-model.js';
import { readSuggestionModel, writeSuggestionModel } from './model-file.js';
import { createPersonIndex } from './person-index.js';

describe('the file of a model', () => {
  const model = trainTinyModel();
  const bytes = writeSuggestionModel(model);

  test('says what the model says', () => {
    const read = readSuggestionModel(bytes);
    expect(read?.trainedOn).toBe('tiny');
    expect(read?.persons).toEqual(model.persons);
    if (read === undefined) return;
    for (const name of ['马里拉', '约翰·马汗'])
      expect(createSuggester(read, { parts: tinyParts }).suggest(name)).toEqual(
        createSuggester(model, { parts: tinyParts }).suggest(name),
      );
    expect(createPersonIndex(read).find('马拉·汗')[0]?.id).toBe('person/mara-khan');
  });

  test('the same model gives the same bytes', () => {
    expect(writeSuggestionModel(trainTinyModel())).toEqual(bytes);
  });

  test('bytes that are none, or damaged, give nothing and throw nothing', () => {
    expect(readSuggestionModel(new Uint8Array(0))).toBeUndefined();
    expect(readSuggestionModel(new Uint8Array(5000).fill(7))).toBeUndefined();
    expect(readSuggestionModel(bytes.slice(0, bytes.length >> 1))).toBeUndefined();
    for (let at = 0; at < bytes.length; at += 997) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x55;
      expect(readSuggestionModel(damaged)).toBeUndefined();
    }
  });
});
